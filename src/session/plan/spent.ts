import { entry } from "#session/entry.ts";
import type { Session } from "#session/Session.ts";
import { readStopwatch } from "#session/Stopwatch.ts";

/**
 * Milliseconds spent on a slide by `now`. Only what the workshop's clock counts: not the wait before
 * the first Next, not a paused clock. So the times of all slides add up to the time elapsed.
 */
export function spentOn(session: Session, slide: string, now: number): number {
  const before = entry(session.spent, slide) ?? 0;
  return session.position.slide === slide ? before + visit(session, now) : before;
}

/** The time elapsed that no earlier visit has: this visit's. */
function visit(session: Session, now: number): number {
  const earlier = Object.values(session.spent).reduce((sum, each) => sum + each, 0);
  return Math.max(0, readStopwatch(session.clock, now) - earlier);
}
