import type { Deck } from "#deck/Deck.ts";
import type { SavedSession } from "#sync/SavedSession.ts";

/** Where a session stopped: `You stopped on slide 12 of 48, “Take a moment”, on 23 November at 14:02.` */
export function placeWords(deck: Deck, saved: SavedSession): string {
  const index = deck.slides.findIndex((slide) => slide.id === saved.session.position.slide);
  const slide = deck.slides[index];
  const when = new Date(saved.aliveAt);
  const day = when.toLocaleDateString("en-GB", { day: "numeric", month: "long" });
  const time = when.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const place = slide
    ? `slide ${index + 1} of ${deck.slides.length}, “${slide.title}”`
    : "a slide that is no longer in the deck";
  return `You stopped on ${place}, on ${day} at ${time}.`;
}
