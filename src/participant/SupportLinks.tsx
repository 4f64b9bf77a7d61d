import type { SupportEntry } from "#deck/Library.ts";

/** Who to ring, as numbers that a phone can call. */
export function SupportLinks({ support }: { readonly support: readonly SupportEntry[] }) {
  const callable = support.filter((entry) => entry.number !== "");
  if (callable.length === 0) return null;
  return (
    <section aria-labelledby="support-title">
      <h2 id="support-title">If you want to talk to someone</h2>
      <ul className="participant-support">
        {callable.map((entry) => (
          <li key={entry.id}>
            {entry.name} <a href={`tel:${entry.number.replaceAll(" ", "")}`}>{entry.number}</a>
            <span>{entry.hours}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
