import { cutDeck } from "./cutDeck.ts";
import type { DeckText } from "./DeckText.ts";
import { joinSlide } from "./joinDeck.ts";

/** The deck with a slide cut where its author typed a separator into it; the same deck where none is. */
export function recutSlide(deck: DeckText, key: number): DeckText {
  const index = deck.slides.findIndex((slide) => slide.key === key);
  const slide = deck.slides[index];
  if (!slide) return deck;
  const { slides: parts } = cutDeck(`\n---\n${joinSlide(slide)}`);
  if (parts.length < 2) return deck;
  const cut = parts.map((part, at) =>
    at === 0 ? { ...part, key, before: slide.before } : { ...part, key: deck.nextKey + at - 1 },
  );
  return {
    ...deck,
    slides: deck.slides.toSpliced(index, 1, ...cut),
    nextKey: deck.nextKey + cut.length - 1,
  };
}
