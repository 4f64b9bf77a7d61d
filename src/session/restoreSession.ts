import type { Deck } from "#deck/Deck.ts";
import type { FilmClock } from "./film/FilmClock.ts";
import { pauseFilm } from "./film/filmOrders.ts";
import { plainShowing } from "./film/Showing.ts";
import { keepPlace } from "./keepPlace.ts";
import { wholePlan } from "./plan/plan.ts";
import { noHistory } from "./plan/remember.ts";
import { firstSlide } from "./route.ts";
import type { Session } from "./Session.ts";
import { type Stopwatch, stopStopwatch } from "./Stopwatch.ts";

/** A gap longer than a reload: a film that played meanwhile, played to nobody. Milliseconds. */
const reloadGap = 10_000;
/**
 * A longer gap is no crash or power cut any more: the workshop had stopped, or the machine's clock
 * was set. A negative one can only be the clock. Milliseconds.
 */
const longestGap = 3_600_000;

/** What a session has that was saved before there was such a thing. */
const sinceThen: Pick<
  Session,
  "plan" | "history" | "rehearsal" | "showing" | "filmStops" | "films"
> = {
  plan: wholePlan,
  history: noHistory,
  rehearsal: false,
  showing: plainShowing,
  filmStops: {},
  films: {},
};

const unstopped: Pick<FilmClock, "stopAt"> = { stopAt: null };

/**
 * A saved session as it goes on at `now`, when it was last alive at `aliveAt` (milliseconds): same
 * slide, step, cover, film position and clocks. If the deck no longer has the slide, it goes on
 * at the start, and the clocks are kept.
 */
export function restoreSession(deck: Deck, saved: Session, aliveAt: number, now: number): Session {
  const gap = now - aliveAt;
  const jumped = gap < 0 || gap > longestGap;
  const film = saved.film && { ...unstopped, ...saved.film };
  const session = { ...sinceThen, ...saved, film };
  const quiet = jumped || gap > reloadGap ? pauseFilm(deck, session, aliveAt) : session;
  const timed = jumped ? standStill(quiet, aliveAt, now) : quiet;
  return keepPlace(deck, timed, firstSlide(deck, session.plan).id, now);
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
