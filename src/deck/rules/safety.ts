import type { Slide } from "#deck/Deck.ts";

/** Whether the slide before this film warns of it, and is shown whenever the film is. */
export function isWarned(slides: readonly Slide[], index: number): boolean {
  const film = slides[index];
  const before = slides[index - 1];
  return (
    film?.kind === "film" &&
    before?.kind === "warning" &&
    before.film.id === film.film.id &&
    (film.optional || !before.optional)
  );
}

/** Whether a still slide follows this film, and is shown whenever the film is. */
export function pauseFollows(slides: readonly Slide[], index: number): boolean {
  const film = slides[index];
  const after = slides[index + 1];
  return film !== undefined && after?.kind === "pause" && (film.optional || !after.optional);
}

/** Whether the deck ends with support, or with support and then close. */
export function supportEnds(slides: readonly Slide[]): boolean {
  const last = slides.at(-1);
  const ending = last?.kind === "close" ? slides.at(-2) : last;
  return ending?.kind === "support" && !ending.optional;
}
