import type { FilmClock } from "#session/film/FilmClock.ts";

/** A film on its poster unless told. */
export function aClock(over: Partial<FilmClock> = {}): FilmClock {
  return {
    slide: "carer",
    film: "sample-film",
    status: "ready",
    position: 0,
    at: 1000,
    rate: 1,
    stopAt: null,
    order: 1,
    ...over,
  };
}
