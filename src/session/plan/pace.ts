import type { Deck, Slide } from "#deck/Deck.ts";
import { entry } from "#session/entry.ts";
import type { Session } from "#session/Session.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { isPassedOver } from "./plan.ts";
import { spentOn } from "./spent.ts";

/** How the workshop stands against its plan. Times in milliseconds. */
export interface Pace {
  /** Of all that is walked through. */
  readonly planned: number;
  /** Planned and not yet spent, from the trainer's slide on. */
  readonly remaining: number;
  /** Later than planned; below nothing when early. */
  readonly behind: number;
  /** The machine's time of day at which the rest, as planned, ends. */
  readonly finish: number;
}

/**
 * `now` is the session's clock, which never jumps; `day` the machine's time of day. What was skipped
 * makes early, what took longer or was given more minutes makes late; the rest is taken as planned.
 */
export function pace(deck: Deck, session: Session, now: number, day: number): Pace {
  const walked = deck.slides.filter((slide) => !isPassedOver(session.plan, slide));
  const planned = walked.reduce((sum, slide) => sum + slide.minutes * 60_000, 0);
  const remaining = sumLeft(session, slidesAhead(deck, session), now);
  const elapsed = readStopwatch(session.clock, now);
  return { planned, remaining, behind: elapsed + remaining - planned, finish: day + remaining };
}

/** What is still walked through, the trainer's slide first. */
function slidesAhead(deck: Deck, session: Session): readonly Slide[] {
  const here = deck.slides.findIndex((slide) => slide.id === session.position.slide);
  return deck.slides.slice(here).filter((slide) => !isPassedOver(session.plan, slide));
}

/** Milliseconds that these slides still have, with what was added to their discussions. */
export function sumLeft(session: Session, slides: readonly Slide[], now: number): number {
  return slides.reduce((sum, { id, minutes }) => {
    const given = (minutes + (entry(session.extraMinutes, id) ?? 0)) * 60_000;
    return sum + Math.max(0, given - spentOn(session, id, now));
  }, 0);
}
