import { Blocks } from "#slides/Blocks.tsx";
import { GroupingMark } from "#slides/GroupingMark.tsx";
import { PromptClock } from "#slides/PromptClock.tsx";
import { groupingWords } from "#slides/promptWords.ts";
import type { KindProps } from "#slides/SlideView.ts";
import "./prompt.css";

export function PromptSlide({ slide, view, headingId }: KindProps<"prompt">) {
  const { question, grouping, choices, minutes, blocks } = slide;
  return (
    <>
      <p className="slide-eyebrow">
        <GroupingMark grouping={grouping} />
        {groupingWords(grouping)}
      </p>
      <div className="prompt-asked">
        <h2 id={headingId}>{question}</h2>
        {choices.length > 0 ? (
          <ul className="prompt-choices">
            {choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        ) : null}
        {blocks.length > 0 ? (
          <div className="slide-body">
            <Blocks blocks={blocks} shown={view.shown} />
          </div>
        ) : null}
      </div>
      <div className="prompt-how">
        <PromptClock minutes={minutes} clock={view.promptLeft ?? null} />
        <p>No one has to share</p>
      </div>
    </>
  );
}
