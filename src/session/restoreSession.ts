import type { Deck } from "#deck/Deck.ts";
import { showRoom } from "./arrive.ts";
import { pauseFilm } from "./filmOrders.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";
import { startSession } from "./startSession.ts";
import { type Stopwatch, stopStopwatch } from "./Stopwatch.ts";

/** A gap longer than a reload: a film that played meanwhile, played to nobody. Milliseconds. */
const reloadGap = 10_000;
/** A gap longer than any workshop, or a negative one, means the machine's clock moved. */
const longestGap = 12 * 3_600_000;

/**
 * A saved session as it goes on at `now`, when it was last alive at `aliveAt` (milliseconds): same
 * slide, step, cover, film position and clocks. If the deck no longer has the slide, it goes on
 * at the start, and the clocks are kept.
 */
export function restoreSession(deck: Deck, saved: Session, aliveAt: number, now: number): Session {
  const gap = now - aliveAt;
  const jumped = gap < 0 || gap > longestGap;
  const quiet = jumped || gap > reloadGap ? pauseFilm(deck, saved, aliveAt) : saved;
  const timed = jumped ? standStill(quiet, aliveAt, now) : quiet;
  return keepPlace(deck, timed, now);
}

/** Clocks that ran count nothing for the gap, and run on from now. */
function standStill(session: Session, aliveAt: number, now: number): Session {
  const skip = (watch: Stopwatch): Stopwatch =>
    watch.since === null ? watch : { ...stopStopwatch(watch, aliveAt), since: now };
  const prompts = Object.entries(session.prompts).map(([id, watch]) => [id, skip(watch)] as const);
  return {
    ...session,
    clock: skip(session.clock),
    prompts: Object.fromEntries(prompts),
    arrivedAt: now,
  };
}

function keepPlace(deck: Deck, session: Session, now: number): Session {
  const slide = findSlide(deck, session.position.slide);
  const room = session.frozen !== null && findSlide(deck, session.frozen.slide);
  const position = slide
    ? { slide: slide.id, step: Math.min(session.position.step, slide.steps) }
    : startSession(deck, session.id, now).position;
  return showRoom(deck, { ...session, position, frozen: room ? session.frozen : null }, now);
}
