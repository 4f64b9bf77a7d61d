import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideFoot } from "#slides/SlideFoot.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./scale.css";

const points = [1, 2, 3, 4, 5];

export function ScaleSlide({ slide, view, headingId }: KindProps<"scale">) {
  return (
    <>
      <SlideHeading slide={slide} id={headingId} />
      <SlideBody slide={slide} view={view} />
      <div className="scale-rows">
        <p className="scale-ends">
          <span>not yet</span>
          <span className="visually-hidden"> is 1, 5 is </span>
          <span>very</span>
        </p>
        <ul>
          {slide.statements.map((statement) => (
            <li key={statement}>
              <span className="scale-statement">{statement}</span>
              <span className="scale-points" aria-hidden="true">
                {points.map((point) => (
                  <span key={point}>{point}</span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <SlideFoot>Answer on your phone or on the sheet. No names.</SlideFoot>
    </>
  );
}
