import type { FilmClock } from "#session/film/FilmClock.ts";

/**
 * `leads`: the one element with sound; its real place is the film's place.
 * `follows`: a muted copy that keeps to the formula. - `rests`: silent and still.
 */
export type FilmRole = "leads" | "follows" | "rests";

/** What the host wants of one film on this wall; without a clock the film is not the one in sight. */
export interface FilmOrder {
  readonly clock: FilmClock | null;
  readonly role: FilmRole;
}

export const resting: FilmOrder = { clock: null, role: "rests" };
