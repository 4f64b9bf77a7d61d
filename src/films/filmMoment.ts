import type { Film } from "#deck/Film.ts";
import type { FilmClock, FilmStatus } from "#session/FilmClock.ts";
import { filmPosition } from "#session/filmPosition.ts";

export interface FilmMoment {
  readonly status: FilmStatus;
  /** Seconds, inside the film. */
  readonly position: number;
}

/** Where a film is at `now`. A playing film that has passed its end has ended. */
export function filmMoment(film: Film, clock: FilmClock, now: number): FilmMoment {
  // A window whose clock is a little behind must not show the film as it was before the order.
  const position = filmPosition(clock, Math.max(now, clock.at));
  if (clock.status !== "playing" || position < film.duration)
    return { status: clock.status, position: Math.min(position, film.duration) };
  return { status: "ended", position: film.duration };
}
