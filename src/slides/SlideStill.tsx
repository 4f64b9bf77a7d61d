import type { PublicSlide } from "#deck/Deck.ts";
import type { PromptLeft } from "./promptWords.ts";
import { Slide } from "./Slide.tsx";
import "./still.css";

interface SlideStillProps {
  readonly slide: PublicSlide;
  readonly step: number;
  /** px; without it the picture is as wide as what holds it. */
  readonly width?: number;
  /** The picture's name for screen readers; without it the picture is decoration. */
  readonly label?: string;
  readonly promptLeft?: PromptLeft | null;
}

/** A slide at a step, as a picture: nothing in it can be reached or played. */
export function SlideStill({ slide, step, width, label, promptLeft }: SlideStillProps) {
  const named =
    label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <div className="still" style={width === undefined ? undefined : { width }} {...named}>
      <div className="still-canvas" inert>
        <Slide slide={slide} view={{ shown: step, promptLeft }} />
      </div>
    </div>
  );
}
