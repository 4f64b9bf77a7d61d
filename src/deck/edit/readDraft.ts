import type { Slide } from "#deck/Deck.ts";
import type { Library } from "#deck/Library.ts";
import { deckBudget } from "#deck/markdownCost.ts";
import type { Problem } from "#deck/Problem.ts";
import { readWritten } from "#deck/parseDeck.ts";
import { readText } from "#deck/readText.ts";
import { gatherProblems, inFileOrder } from "#deck/report.ts";

/** A deck while it is written: each slide that can be shown, whatever is wrong with the others. */
export interface Draft {
  readonly title: string;
  /** As its settings have it; null where they have none. */
  readonly minutes: number | null;
  /** By the line they start on. */
  readonly slides: ReadonlyMap<number, Slide>;
  readonly problems: readonly Problem[];
}

/** Reads a trainer's own deck as far as it goes. Any text at all: never throws. */
export function readDraft(
  text: string,
  options: { readonly file: string; readonly library: Library },
): Draft {
  const { report, problems } = gatherProblems(options.file, false);
  const reading = { ...options, own: false, report, budget: { left: deckBudget } };
  const written = readWritten(readText(text), reading);
  const slides = (written?.slides ?? []).map((slide) => [slide.line, slide] as const);
  return {
    title: written?.title ?? "",
    minutes: written?.head.minutes ?? null,
    slides: new Map(slides),
    problems: inFileOrder(problems),
  };
}
