import type { Slide } from "#deck/Deck.ts";
import type { Place } from "#deck/report.ts";

/** Where a slide starts; without one, where the file does. */
export function slidePlace(slide: Slide | undefined): Place {
  return { line: slide?.line ?? 1, column: 1 };
}
