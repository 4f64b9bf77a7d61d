import type { Deck, Slide } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import { paragraph } from "./sampleDeck.ts";

/** The words that mark what only the trainer may see. */
export const secret = "SECRET-NOTE";

/** The deck with a note on each slide and film that can be told from all other words, and marked plans. */
export function withSecrets(deck: Deck): Deck {
  const slides = deck.slides.map((slide): Slide => {
    const noted = { ...slide, notes: [paragraph(`${secret} of ${slide.id}`)], line: 987_654 };
    if (noted.kind !== "film" && noted.kind !== "warning") return noted;
    return { ...noted, film: withSecretMarker(noted.film) };
  });
  return {
    ...deck,
    slides,
    about: [paragraph(`${secret} about`)],
    summary: `${secret} summary`,
    outcomes: [`${secret} outcome`],
    minutes: 987_654,
    sections: deck.sections.map((section) => ({ ...section, minutes: 987_654 })),
  };
}

function withSecretMarker(film: Film): Film {
  const marker = { kind: "cue", start: 1, end: 2, note: `${secret} of ${film.id}` } as const;
  return { ...film, markers: [...film.markers, marker] };
}
