import type { Deck, Slide } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import type { Position } from "./Session.ts";

/**
 * The slide with this id, or undefined. Decks are small and looked up once a key press: no index is
 * kept.
 */
export function findSlide(deck: Deck, id: string): Slide | undefined {
  return deck.slides.find((slide) => slide.id === id);
}

/** Where a workshop starts. */
export function firstSlide(deck: Deck): Slide {
  return must(deck.slides.find((slide) => !slide.optional) ?? deck.slides[0], "first slide");
}

/**
 * The slide that Next reaches, or undefined at the end. Optional slides are passed over, unless the
 * trainer stands on one, and so has chosen them; a warning always leads to its film.
 */
export function slideAfter(deck: Deck, id: string): Slide | undefined {
  const index = deck.slides.findIndex((slide) => slide.id === id);
  const here = deck.slides[index];
  if (here?.optional || here?.kind === "warning") return deck.slides[index + 1];
  return deck.slides.slice(index + 1).find((slide) => !slide.optional);
}

/** The slide that Back reaches, or undefined at the start. A film always leads back to its warning. */
export function slideBefore(deck: Deck, id: string): Slide | undefined {
  const index = deck.slides.findIndex((slide) => slide.id === id);
  const here = deck.slides[index];
  if (here?.optional || here?.kind === "film") return deck.slides[index - 1];
  return deck.slides.slice(0, Math.max(0, index)).findLast((slide) => !slide.optional);
}

/** One step on, or undefined at the very end. */
export function stepAfter(deck: Deck, position: Position): Position | undefined {
  const slide = findSlide(deck, position.slide);
  if (slide && position.step < slide.steps) return { slide: slide.id, step: position.step + 1 };
  const after = slideAfter(deck, position.slide);
  return after && { slide: after.id, step: 0 };
}

/** One step back, arriving at the end of the slide before; undefined at the very start. */
export function stepBefore(deck: Deck, position: Position): Position | undefined {
  if (position.step > 0) return { slide: position.slide, step: position.step - 1 };
  const before = slideBefore(deck, position.slide);
  return before && { slide: before.id, step: before.steps };
}

/** Where a jump to this slide lands: a film is reached through its warning. */
export function landing(deck: Deck, id: string): Slide | undefined {
  const index = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[index];
  if (slide?.kind !== "film") return slide;
  const before = deck.slides[index - 1];
  return before?.kind === "warning" ? before : slide;
}
