import type { Deck, Slide } from "#deck/Deck.ts";
import { paragraph } from "./sampleDeck.ts";

/** The words that mark what only the trainer may see. */
export const secret = "SECRET-NOTE";

/** The deck with a note on each slide that can be told from all other words, and marked plans. */
export function withSecrets(deck: Deck): Deck {
  const slides = deck.slides.map(
    (slide): Slide => ({ ...slide, notes: [paragraph(`${secret} of ${slide.id}`)], line: 987_654 }),
  );
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
