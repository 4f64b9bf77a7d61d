import type { Deck } from "#deck/Deck.ts";
import { findSlide } from "#session/route.ts";
import type { Position } from "#session/Session.ts";

/** `3 of 43`, and on a slide with steps `3 of 43, step 2 of 4`. */
export function slidePlace(deck: Deck, position: Position): string {
  const slide = findSlide(deck, position.slide);
  if (!slide) return "";
  const place = `${deck.slides.indexOf(slide) + 1} of ${deck.slides.length}`;
  return slide.steps === 0 ? place : `${place}, step ${position.step} of ${slide.steps}`;
}
