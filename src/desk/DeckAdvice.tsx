import type { Problem } from "#deck/Problem.ts";

/** What a deck that opens could do better: what was left out of it, and what to write instead. */
export function DeckAdvice({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>
        {problems.length === 1
          ? "One thing to look at in this deck"
          : `${problems.length} things to look at in this deck`}
      </summary>
      <ul className="desk-about">
        {problems.map((problem) => (
          <li key={`${problem.rule} ${problem.line} ${problem.column} ${problem.message}`}>
            <strong>Line {problem.line}.</strong> {problem.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
