import type { Slide } from "#deck/Deck.ts";
import type { DeckHead } from "#deck/parseDeckHead.ts";
import type { SlideDraft } from "#deck/parseSlide.ts";
import type { Report } from "#deck/report.ts";

/** A deck as its rules see it: with places, before anything is mended. */
export interface Checking {
  readonly head: DeckHead;
  readonly drafts: readonly SlideDraft[];
  /** The same slides as the drafts', in their sections and with unique ids. */
  readonly slides: readonly Slide[];
  readonly text: string;
}

export type Rule = (checking: Checking, report: Report) => void;
