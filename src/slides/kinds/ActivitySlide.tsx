import { GroupingMark } from "#slides/GroupingMark.tsx";
import { PromptClock } from "#slides/PromptClock.tsx";
import { activityWords } from "#slides/promptWords.ts";
import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./prompt.css";
import "./activity.css";

export function ActivitySlide({ slide, view, headingId }: KindProps<"activity">) {
  return (
    <>
      <p className="slide-eyebrow">
        <GroupingMark grouping={slide.grouping} />
        {activityWords(slide.grouping)}
      </p>
      <div className="activity-words">
        <SlideHeading slide={slide} id={headingId} />
        <SlideBody slide={slide} view={view} />
      </div>
      <div className="prompt-how">
        <PromptClock minutes={slide.minutes} clock={view.promptLeft ?? null} />
      </div>
    </>
  );
}
