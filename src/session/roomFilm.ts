import type { Deck } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import { roomPosition } from "./roomPosition.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";

/** The film of the slide that the room sees; null on other slides. */
export function roomFilm(deck: Deck, session: Session): Film | null {
  const slide = findSlide(deck, roomPosition(session).slide);
  return slide?.kind === "film" ? slide.film : null;
}
