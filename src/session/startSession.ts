import type { Deck } from "#deck/Deck.ts";
import { showRoom } from "./arrive.ts";
import { plainShowing } from "./film/Showing.ts";
import { fitPlan, wholePlan } from "./plan/plan.ts";
import { noHistory, remember } from "./plan/remember.ts";
import { firstSlide } from "./route.ts";
import type { Session } from "./Session.ts";
import { startStopwatch, stopped } from "./Stopwatch.ts";

export interface Choice {
  /** Optional slides to walk through. A film brings its warning and its pause. */
  readonly include?: readonly string[];
  readonly rehearsal?: boolean;
}

/**
 * A fresh session on the deck's first slide. Its clock starts with the first Next; that of a
 * rehearsal at once, for nobody is waited for.
 */
export function startSession(deck: Deck, id: string, now: number, choice: Choice = {}): Session {
  const { include = [], rehearsal = false } = choice;
  const plan = fitPlan(deck, { ...wholePlan, include });
  const session: Session = {
    id,
    deck: deck.id,
    startedAt: now,
    position: { slide: firstSlide(deck, plan).id, step: 0 },
    arrivedAt: now,
    cover: "none",
    frozen: null,
    film: null,
    filmStops: {},
    showing: plainShowing,
    films: {},
    clock: rehearsal ? startStopwatch(stopped, now) : stopped,
    prompts: {},
    extraMinutes: {},
    spent: {},
    plan,
    history: noHistory,
    rehearsal,
    answers: [],
    soundLeader: null,
  };
  return remember(session, showRoom(deck, session, now));
}
