import type { Deck } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import { arrive, showRoom } from "./arrive.ts";
import { bringRoom } from "./covers.ts";
import { fitPlan } from "./plan/plan.ts";
import { findSlide, landing } from "./route.ts";
import type { Position, Session } from "./Session.ts";

/**
 * The session in a deck that may have changed since: on the same slide and step, or on the slide
 * `instead` when that is gone. A room frozen on a slide that is gone follows the trainer again.
 */
export function keepPlace(deck: Deck, session: Session, instead: string, now: number): Session {
  const planned = { ...session, plan: fitPlan(deck, session.plan) };
  const kept = keepTrainer(deck, planned, instead, now);
  if (kept.frozen === null) return showRoom(deck, kept, now);
  const frozen = placeIn(deck, kept.frozen);
  if (!frozen) return bringRoom(deck, kept, kept.frozen.slide, now);
  return showRoom(deck, { ...kept, frozen }, now);
}

function keepTrainer(deck: Deck, session: Session, instead: string, now: number): Session {
  const position = placeIn(deck, session.position);
  if (position) return { ...session, position };
  const { id } = must(landing(deck, instead), `slide ${instead}`);
  return arrive(deck, session, { slide: id, step: 0 }, now);
}

/** The place in this deck, or undefined when it has no such slide. */
function placeIn(deck: Deck, { slide: id, step }: Position): Position | undefined {
  const slide = findSlide(deck, id);
  return slide && { slide: id, step: Math.min(step, slide.steps) };
}
