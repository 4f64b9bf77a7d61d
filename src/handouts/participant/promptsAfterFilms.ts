import type { Deck, Slide } from "#deck/Deck.ts";
import { findPromise } from "./findPromise.ts";

/** The prompts that follow each film in its own section, by the film's id. */
export function promptsAfterFilms(deck: Deck): ReadonlyMap<string, readonly Slide[]> {
  const prompts = new Map<string, readonly Slide[]>();
  const promise = findPromise(deck);
  let after: { readonly film: string; readonly section: string } | null = null;
  for (const slide of deck.slides) {
    if (slide.kind === "film") after = { film: slide.film.id, section: slide.section };
    else if (slide.kind === "warning" || slide.section !== after?.section) after = null;
    else if (slide.kind === "prompt" && slide !== promise)
      prompts.set(after.film, [...(prompts.get(after.film) ?? []), slide]);
  }
  return prompts;
}
