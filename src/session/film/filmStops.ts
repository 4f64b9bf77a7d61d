import type { Film, FilmMarker } from "#deck/Film.ts";
import type { FilmClock } from "./FilmClock.ts";

/** A film stops this much before a hard moment, so that not one picture of it is shown. Seconds. */
const ahead = 0.25;
/** An element that is this near its stop has reached it. Seconds. */
const reached = 0.02;

/** Where a film stops for a marker: just before a hard moment, at the start of a good place to talk. */
export function stopPlace({ kind, start }: FilmMarker): number {
  return kind === "distress" ? Math.max(0, start - ahead) : start;
}

/** The first stop after `position` seconds; `stops` are starts of markers, and others count nothing. */
export function nextStop(film: Film, stops: readonly number[], position: number): number | null {
  const places = film.markers
    .filter(({ start }) => stops.includes(start))
    .map(stopPlace)
    .filter((place) => place > position);
  return places.length === 0 ? null : Math.min(...places);
}

/** Whether a film that plays has come to its stop at `position` seconds. */
export function isAtStop({ status, stopAt }: FilmClock, position: number): boolean {
  return status === "playing" && stopAt !== null && position >= stopAt - reached;
}
