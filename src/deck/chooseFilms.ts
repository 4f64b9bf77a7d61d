import type { Deck, Slide } from "./Deck.ts";
import type { Film } from "./Film.ts";
import { hash } from "./hash.ts";
import { slideTitle } from "./slideTitle.ts";

/** Which film a slide shows for one session, and how many of its sources are put behind the others. */
export interface FilmChoice {
  readonly film: string;
  readonly source: number;
}

export type FilmChoices = Readonly<Record<string, FilmChoice>>;
export type Films = ReadonlyMap<string, Film>;

/**
 * The deck with other films on some of its film slides, by slide id. The warning before such a slide
 * is drawn from the film that is shown. What cannot be found stays as it was written; the same
 * reference when all of it does.
 */
export function chooseFilms(deck: Deck, choices: FilmChoices, films: Films): Deck {
  const chosen = deck.slides.map((slide) => chosenFilm(slide, choices, films));
  if (chosen.every((film) => film === null)) return deck;
  const slides = deck.slides.map((slide, index) => {
    const film = slide.kind === "warning" ? chosen[index + 1] : chosen[index];
    return film ? withFilm(slide, film) : slide;
  });
  return { ...deck, slides, hash: hash(JSON.stringify([deck.hash, choices])) };
}

function chosenFilm(slide: Slide, choices: FilmChoices, films: Films): Film | null {
  if (slide.kind !== "film" || !Object.hasOwn(choices, slide.id)) return null;
  const choice = choices[slide.id];
  const film = choice?.film === slide.film.id ? slide.film : films.get(choice?.film ?? "");
  if (!film) return null;
  const first = (choice?.source ?? 0) % Math.max(1, film.sources.length);
  if (film === slide.film && first === 0) return null;
  return { ...film, sources: [...film.sources.slice(first), ...film.sources.slice(0, first)] };
}

function withFilm(slide: Slide, film: Film): Slide {
  if (slide.kind !== "film" && slide.kind !== "warning") return slide;
  const { kind, title, blocks } = slide;
  const isOwn = title !== slideTitle({ kind, film: slide.film }, blocks);
  return { ...slide, film, title: isOwn ? title : slideTitle({ kind, film }, blocks) };
}
