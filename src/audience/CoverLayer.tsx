import type { SupportEntry } from "#deck/Library.ts";

/**
 * What hides the slide. Always there and shown by the wall's `data-cover` alone, so that covering
 * needs no drawing.
 */
export function CoverLayer({ support }: { readonly support: readonly SupportEntry[] }) {
  return (
    <div className="audience-cover">
      <section className="audience-pause" aria-labelledby="pause-title">
        <h1 id="pause-title">Take a moment</h1>
        <p>Nothing happens next until we are ready. You can step out at any time.</p>
        <dl>
          {support.slice(0, 4).map((entry) => (
            <div key={entry.id}>
              <dt>{entry.name}</dt>
              <dd>{entry.number === "" ? entry.hours : entry.number}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
