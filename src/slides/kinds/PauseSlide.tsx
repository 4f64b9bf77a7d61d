import { Rings } from "#slides/Rings.tsx";
import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./title.css";
import "./calm.css";

export function PauseSlide({ slide, view, headingId }: KindProps<"pause">) {
  return (
    <>
      <Rings form="still" />
      <SlideHeading slide={slide} id={headingId} />
      <SlideBody slide={slide} view={view} />
    </>
  );
}
