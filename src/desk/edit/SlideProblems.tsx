import type { SlideText } from "#deck/edit/DeckText.ts";
import { placeInSlide } from "#deck/edit/placeInSlide.ts";
import { problemsOf } from "./problemsOf.ts";
import type { Editing } from "./useEditing.ts";

interface SlideProblemsProps {
  readonly slide: SlideText;
  readonly editing: Editing;
}

/** What could be better in the chosen slide, as it is typed: where, and what to write instead. */
export function SlideProblems({ slide, editing }: SlideProblemsProps) {
  const found = problemsOf(editing, editing.chosen);
  const first = editing.lines.get(slide.key) ?? 1;
  const deckWide = editing.chosen === 0 ? problemsOf(editing, -1) : [];
  return (
    <section className="edit-problems" aria-label="Things to look at">
      {found.length + deckWide.length === 0 ? <p>Nothing to mend here.</p> : null}
      <ul>
        {deckWide.map((problem) => (
          <li key={`${problem.rule} ${problem.line} ${problem.message}`}>
            <strong>The deck’s settings.</strong> {problem.message}
          </li>
        ))}
        {found.map((problem) => (
          <li key={`${problem.rule} ${problem.line} ${problem.column} ${problem.message}`}>
            <strong>{placeInSlide(slide, problem.line - first + 1)}.</strong> {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
