import type { Deck } from "#deck/Deck.ts";
import { keepPlace } from "./keepPlace.ts";
import { remember } from "./plan/remember.ts";
import { findSlide, firstSlide } from "./route.ts";
import type { Session } from "./Session.ts";

/**
 * The session as it goes on in an edited deck: in the same place, or, when that slide is gone, on
 * the nearest one before it that is not.
 */
export function changeDeck(before: Deck, deck: Deck, session: Session, now: number): Session {
  const index = before.slides.findIndex((slide) => slide.id === session.position.slide);
  const earlier = before.slides.slice(0, index);
  const nearest =
    earlier.findLast((slide) => findSlide(deck, slide.id)) ?? firstSlide(deck, session.plan);
  return remember(session, keepPlace(deck, session, nearest.id, now));
}
