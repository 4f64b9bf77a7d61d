import type { FilmClock } from "./FilmClock.ts";

/** Seconds into the film at `now` (milliseconds, the clock that stamps commands). Not capped at the film's end. */
export function filmPosition(clock: FilmClock, now: number): number {
  if (clock.status !== "playing") return clock.position;
  return Math.max(0, clock.position + ((now - clock.at) / 1000) * clock.rate);
}
