import { aboutDuration, warningFacts } from "#deck/warningWords.ts";
import { choiceWords } from "#slides/choiceWords.ts";
import { SlideFoot } from "#slides/SlideFoot.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./warning.css";

export function WarningSlide({ slide, headingId }: KindProps<"warning">) {
  const { film } = slide;
  return (
    <>
      <h2 id={headingId}>Next: a film of {aboutDuration(film.duration)}</h2>
      <p className="warning-film">{film.title}</p>
      <dl className="warning-facts">
        {warningFacts(film).map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="warning-choice">{choiceWords}</p>
      <SlideFoot>To talk to someone, ask your trainer at any time</SlideFoot>
    </>
  );
}
