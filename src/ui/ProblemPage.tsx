import type { Problem } from "#deck/Problem.ts";
import { ButtonLink } from "./ButtonLink.tsx";
import "./problem.css";

interface ProblemPageProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** The text that the problems' lines count in. */
  readonly source: string;
}

/** What keeps a deck from opening: each problem with its line quoted and what to write instead. */
export function ProblemPage({ title, problems, source }: ProblemPageProps) {
  const lines = source.split(/\r?\n/);
  return (
    <main className="problem-page">
      <h1>This deck cannot open yet</h1>
      <p>
        “{title}” has {problems.length === 1 ? "one problem" : `${problems.length} problems`}. Mend
        the lines below in the deck’s file, then open it again. Nothing is lost.
      </p>
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.rule} ${problem.line} ${problem.column} ${problem.message}`}>
            <p>
              <strong>Line {problem.line}.</strong> {problem.message}
            </p>
            <pre>{(lines[problem.line - 1] ?? "").slice(0, 300)}</pre>
          </li>
        ))}
      </ol>
      <ButtonLink href="#/">Go to the desk</ButtonLink>
    </main>
  );
}
