import type { Film, FilmMarker } from "#deck/Film.ts";

/**
 * The marker a trainer thinks of now. `soon`: it begins within five seconds. `ahead`: the next hard
 * moment, further on; a good place to talk is named only when it comes.
 */
export interface NextMarker {
  readonly marker: FilmMarker;
  readonly when: "ahead" | "soon" | "now";
}

/** How long before a marker the trainer is told. Seconds. */
const notice = 5;

export function nextMarker(film: Film, position: number): NextMarker | undefined {
  const coming = film.markers
    .filter(({ end }) => end > position)
    .toSorted((one, other) => one.start - other.start);
  const near = coming.find(({ start }) => start - notice <= position);
  if (near) return { marker: near, when: near.start <= position ? "now" : "soon" };
  const marker = coming.find(({ kind }) => kind === "distress");
  return marker && { marker, when: "ahead" };
}
