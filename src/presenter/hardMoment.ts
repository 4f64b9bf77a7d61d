import type { Film } from "#deck/Film.ts";
import { minutesAndSeconds } from "#ui/timeWords.ts";

/** The film's hard moment that is on now or comes next, as `0:48 Hands held at a bedside`. */
export function hardMoment(film: Film, position: number): string | undefined {
  const marker = film.markers.find(({ kind, end }) => kind === "distress" && end > position);
  return marker && `${minutesAndSeconds(marker.start * 1000)} ${marker.note}`;
}
