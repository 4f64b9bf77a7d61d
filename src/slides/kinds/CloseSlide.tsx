import { Rings } from "#slides/Rings.tsx";
import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./title.css";

export function CloseSlide({ slide, view, headingId }: KindProps<"close">) {
  return (
    <>
      <Rings form="together" />
      <SlideHeading slide={slide} id={headingId} />
      <SlideBody slide={slide} view={view} />
    </>
  );
}
