import { Rings } from "#slides/Rings.tsx";
import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideFoot } from "#slides/SlideFoot.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./title.css";

export function TitleSlide({ slide, view, headingId }: KindProps<"title">) {
  return (
    <>
      <Rings form="apart" />
      <SlideHeading slide={slide} id={headingId} level={1} />
      <SlideBody slide={slide} view={view} />
      <SlideFoot>You can step out at any time</SlideFoot>
    </>
  );
}
