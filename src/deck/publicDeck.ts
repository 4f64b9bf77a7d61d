import type { Deck, PublicSlide, Slide } from "./Deck.ts";
import type { Film } from "./Film.ts";
import type { SupportEntry } from "./Library.ts";

/** A deck as the wall gets it: without notes, plan or where its slides stand in a file. */
export interface WallDeck {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly hash: string;
  readonly slides: readonly PublicSlide[];
}

/** The slide without what only the trainer sees. */
export function publicSlide(slide: Slide): PublicSlide {
  const { notes: _notes, line: _line, ...rest } = slide;
  if (rest.kind !== "film" && rest.kind !== "warning") return rest;
  return { ...rest, film: publicFilm(rest.film) };
}

/** What a marker notes is for the trainer, who reads it from the deck itself. */
function publicFilm(film: Film): Film {
  return { ...film, markers: film.markers.map((marker) => ({ ...marker, note: "" })) };
}

export function publicDeck(deck: Deck): WallDeck {
  const { id, title, language, hash } = deck;
  return { id, title, language, hash, slides: deck.slides.map(publicSlide) };
}

/** Who to turn to, from the deck's last support slide; empty in a deck without one. */
export function supportOf(deck: {
  readonly slides: readonly PublicSlide[];
}): readonly SupportEntry[] {
  return deck.slides.findLast((slide) => slide.kind === "support")?.entries ?? [];
}
