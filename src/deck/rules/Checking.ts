import type { Slide } from "#deck/Deck.ts";
import type { DeckHead } from "#deck/parseDeckHead.ts";
import type { Report } from "#deck/report.ts";
import type { RawDeck } from "#deck/splitSlides.ts";

/** A deck as its rules see it: with places, before anything is mended. */
export interface Checking {
  readonly head: DeckHead;
  readonly raw: RawDeck;
  /** In their sections and with unique ids. */
  readonly slides: readonly Slide[];
}

export type Rule = (checking: Checking, report: Report) => void;
