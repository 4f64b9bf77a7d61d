import type { Deck, Slide } from "#deck/Deck.ts";

/** The slide that asks for the one thing to take back to work, if the deck has one. */
export function findPromise(deck: Deck): Slide | undefined {
  return deck.slides.find(isPromise);
}

function isPromise(slide: Slide): boolean {
  if (slide.kind !== "prompt" && slide.kind !== "activity") return false;
  const asked = slide.kind === "prompt" ? slide.question : "";
  return /\b(?:promise|pledge|action plan)\b/i.test(`${slide.title} ${asked}`);
}
