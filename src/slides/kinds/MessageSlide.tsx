import { Blocks } from "#slides/Blocks.tsx";
import { SectionFoot } from "#slides/SectionFoot.tsx";
import type { KindProps } from "#slides/SlideView.ts";
import "./message.css";

export function MessageSlide({ slide, view, headingId }: KindProps<"message">) {
  const { number, short, text } = slide.message;
  return (
    <>
      <p className="message-number" data-digits={String(number).length} aria-hidden="true">
        {number}
      </p>
      <div className="message-words">
        <p className="slide-eyebrow">Key message {number}</p>
        <h2 id={headingId}>{short}</h2>
        <div className="slide-body">
          {text === short ? null : <p>{text}</p>}
          <Blocks blocks={slide.blocks} shown={view.shown} />
        </div>
      </div>
      <SectionFoot slide={slide} />
    </>
  );
}
