import type { Deck } from "#deck/Deck.ts";
import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { heading } from "#handouts/words.ts";
import { findPromise } from "./findPromise.ts";
import { promptBlocks } from "./promptBlocks.ts";
import { promptsAfterFilms } from "./promptsAfterFilms.ts";

/** Every other prompt and activity, in the order of the day. */
export function questionsPart(deck: Deck): readonly HandoutBlock[] {
  const withFilms = new Set([...promptsAfterFilms(deck).values()].flat());
  const promise = findPromise(deck);
  const own = deck.slides.filter((slide) => !withFilms.has(slide) && slide !== promise);
  const blocks = own.flatMap(promptBlocks);
  return blocks.length === 0 ? [] : [heading(2, "Questions to talk about"), ...blocks];
}
