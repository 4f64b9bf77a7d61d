import { SlideBody } from "#slides/SlideBody.tsx";
import { SlideFoot } from "#slides/SlideFoot.tsx";
import { SlideHeading } from "#slides/SlideHeading.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import { supportRows } from "#slides/supportRows.ts";
import "./support.css";

export function SupportSlide({ slide, view, headingId }: KindProps<"support">) {
  const rows = supportRows(slide.entries);
  return (
    <>
      <SlideHeading slide={slide} id={headingId} />
      <SlideBody slide={slide} view={view} />
      <dl className="support-rows">
        {rows.map(({ id, name, number, meta }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="support-number">{number}</dd>
            <dd className="support-meta">{meta}</dd>
          </div>
        ))}
      </dl>
      {slide.entries.every((entry) => entry.checkedOn) ? null : (
        <SlideFoot>Not every number here has been checked yet</SlideFoot>
      )}
    </>
  );
}
