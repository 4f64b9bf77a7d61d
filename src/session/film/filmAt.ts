import type { FilmClock } from "./FilmClock.ts";
import { filmPosition } from "./filmPosition.ts";

/**
 * A film of `duration` seconds as it is at `now`: one that has come to its stop is paused there, one
 * past its end has ended.
 */
export function filmAt(film: FilmClock, duration: number, now: number): FilmClock {
  if (film.status !== "playing") return film;
  const position = filmPosition(film, now);
  if (position >= duration)
    return { ...film, status: "ended", position: duration, at: now, stopAt: null };
  return position === film.stopAt ? stopped(film, position, now) : film;
}

/** Paused where it was to stop. No new order: each end has stopped by itself. */
export function stopped(film: FilmClock, position: number, now: number): FilmClock {
  return { ...film, status: "paused", position, at: now, stopAt: null };
}
