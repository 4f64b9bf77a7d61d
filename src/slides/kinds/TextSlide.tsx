import { SectionFoot } from "#slides/SectionFoot.tsx";
import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./text.css";

export function TextSlide({ slide, view, headingId }: KindProps<"text">) {
  return (
    <div className="text-frame" data-layout={slide.layout}>
      {slide.picture ? (
        <img className="text-picture" src={slide.picture.src} alt={slide.picture.alt} />
      ) : null}
      <div className="text-words">
        <SlideHeading slide={slide} id={headingId} onlyIfWritten />
        <SlideBody slide={slide} view={view} />
      </div>
      {slide.layout === "words" ? <SectionFoot slide={slide} /> : null}
    </div>
  );
}
