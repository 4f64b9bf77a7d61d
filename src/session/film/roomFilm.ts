import type { Deck } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { findSlide } from "#session/route.ts";
import type { Session } from "#session/Session.ts";

/** The film of the slide that the room sees; null on other slides. */
export function roomFilm(deck: Deck, session: Session): Film | null {
  const slide = findSlide(deck, roomPosition(session).slide);
  return slide?.kind === "film" ? slide.film : null;
}
