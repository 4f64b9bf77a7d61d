import type { Slide } from "#deck/Deck.ts";

/** A run of slides that only go together, by their first and last place. */
export interface Unit {
  readonly from: number;
  readonly to: number;
}

/** The slide itself, or a film with the warning before it and the pause after it. */
export function unitOf(slides: readonly (Slide | undefined)[], index: number): Unit {
  const film = [index, index + 1, index - 1].find((at) => slides[at]?.kind === "film");
  if (film === undefined) return { from: index, to: index };
  const from = slides[film - 1]?.kind === "warning" ? film - 1 : film;
  const to = slides[film + 1]?.kind === "pause" ? film + 1 : film;
  return from <= index && index <= to ? { from, to } : { from: index, to: index };
}
