import type { FilmClock } from "./FilmClock.ts";

/**
 * Seconds into the film at `now` (milliseconds, the clock that stamps commands). Never beyond a stop;
 * not capped at the film's end.
 */
export function filmPosition(clock: FilmClock, now: number): number {
  if (clock.status !== "playing") return clock.position;
  const position = Math.max(0, clock.position + ((now - clock.at) / 1000) * clock.rate);
  return clock.stopAt === null ? position : Math.min(position, clock.stopAt);
}
