import { PromptClock } from "#slides/PromptClock.tsx";
import { Rings } from "#slides/Rings.tsx";
import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./title.css";
import "./prompt.css";
import "./calm.css";

export function BreakSlide({ slide, view, headingId }: KindProps<"break">) {
  return (
    <>
      <Rings form="still" />
      <SlideHeading slide={slide} id={headingId} />
      <SlideBody slide={slide} view={view} />
      <div className="prompt-how">
        <PromptClock minutes={slide.minutes} clock={view.promptLeft ?? null} />
      </div>
    </>
  );
}
