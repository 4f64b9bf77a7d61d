import { useEffect, useState } from "react";
import type { Film } from "#deck/Film.ts";
import type { FilmClock } from "#session/film/FilmClock.ts";
import { type FilmMoment, filmMoment } from "./filmMoment.ts";

const drawEvery = 100;

/** Where the film is now, by its formula; drawn anew while it plays. */
export function useFilmMoment(film: Film, clock: FilmClock, now: () => number): FilmMoment {
  const [, draw] = useState(0);
  const playing = clock.status === "playing";
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => draw((count) => count + 1), drawEvery);
    return () => clearInterval(timer);
  }, [playing]);
  return filmMoment(film, clock, now());
}
