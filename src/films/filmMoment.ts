import type { Film } from "#deck/Film.ts";
import type { FilmClock, FilmStatus } from "#session/film/FilmClock.ts";
import { filmAt } from "#session/film/filmAt.ts";
import { filmPosition } from "#session/film/filmPosition.ts";

export interface FilmMoment {
  readonly status: FilmStatus;
  /** Seconds, inside the film. */
  readonly position: number;
}

/** Where a film is at `now`: one that has come to its stop is paused, one past its end has ended. */
export function filmMoment(film: Film, clock: FilmClock, now: number): FilmMoment {
  // A window whose clock is a little behind must not show the film as it was before the order.
  const at = Math.max(now, clock.at);
  const { status, position } = filmAt(clock, film.duration, at);
  if (status !== "playing") return { status, position: Math.min(position, film.duration) };
  return { status, position: filmPosition(clock, at) };
}
