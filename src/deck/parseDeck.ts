import type { Deck, Slide } from "./Deck.ts";
import type { DeckReading } from "./DeckReading.ts";
import { deckHash } from "./deckHash.ts";
import { gatherIds } from "./gatherIds.ts";
import type { Library } from "./Library.ts";
import { makeSafe } from "./makeSafe.ts";
import { deckBudget } from "./markdownCost.ts";
import type { Problem } from "./Problem.ts";
import { type DeckHead, parseDeckHead } from "./parseDeckHead.ts";
import { parseSlide, type SlideDraft } from "./parseSlide.ts";
import { firstHeading } from "./plainText.ts";
import { readText } from "./readText.ts";
import { gatherProblems, hasError, inFileOrder, type Report } from "./report.ts";
import { checkDeck } from "./rules/checkDeck.ts";
import { sectionsOf } from "./sectionsOf.ts";
import { slug } from "./slug.ts";
import { type RawDeck, splitSlides } from "./splitSlides.ts";

export interface ParseDeckOptions {
  /** Named in problems, and the last resort for the deck's id. */
  readonly file: string;
  readonly library: Library;
  /** One of the pack's own decks: every rule is an error. Otherwise only what cannot be shown is. */
  readonly own: boolean;
}

export interface ParsedDeck {
  /** Null exactly when there is an error among the problems. */
  readonly deck: Deck | null;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

const longestDeck = 2_000_000;
const mostSlides = 2000;

/** A deck's Markdown -> the deck, or what to mend. Any text at all: never throws, never hangs. */
export function parseDeck(text: string, options: ParseDeckOptions): ParsedDeck {
  const { report, problems } = gatherProblems(options.file, options.own);
  const reading: DeckReading = { ...options, report, budget: { left: deckBudget } };
  const deck = text.length > longestDeck ? tooLong(report) : readDeck(readText(text), reading);
  return { deck: hasError(problems) ? null : deck, problems: inFileOrder(problems) };
}

function tooLong(report: Report): null {
  const message =
    "This file is longer than 2 MB of text. Write pictures as files, or split the deck.";
  report("deck-too-large", message, { line: 1, column: 1 }, "fatal");
  return null;
}

function readDeck(text: string, reading: DeckReading): Deck | null {
  const written = readWritten(text, reading);
  if (!written || written.slides.length === 0) return null;
  const { head, title, slides } = written;
  const safe = reading.own ? slides : makeSafe(slides, reading.library);
  return finish(head, title, safe, reading);
}

/** A deck as its author wrote it: nothing added, and without the slides that cannot be shown. */
export interface WrittenDeck {
  readonly head: DeckHead;
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** Reads and checks; null where there is nothing to read, which is then reported. */
export function readWritten(text: string, reading: DeckReading): WrittenDeck | null {
  const { report } = reading;
  const raw = splitSlides(text);
  if (!reportShape(raw, report)) return null;
  const head = parseDeckHead(raw.matter, reading);
  const drafts = raw.slides.flatMap((slide, index): readonly SlideDraft[] => {
    const draft = parseSlide(slide, reading, index);
    return draft ? [draft] : [];
  });
  const title = head.title ?? titleOf(drafts) ?? nameOf(reading.file);
  const slides = inSections(gatherIds(drafts, report), title);
  checkDeck({ head, raw, slides }, report);
  return { head, title, slides };
}

/** Whether there are slides to read, and not too many. */
function reportShape({ slides, unclosedFences, unclosedMatter }: RawDeck, report: Report): boolean {
  for (const line of unclosedFences) {
    const message =
      "This code block is not closed. Write the same marks on a line of their own after it.";
    report("code-unclosed", message, { line, column: 1 });
  }
  for (const line of unclosedMatter) {
    const message = "These settings are not closed. Write a line that is exactly `---` after them.";
    report("settings-unclosed", message, { line, column: 1 }, "fatal");
  }
  const beyond = slides[mostSlides];
  if (beyond) {
    const message = `A deck holds ${mostSlides} slides at most. Split it here or before.`;
    report("deck-too-large", message, { line: beyond.line, column: 1 }, "fatal");
  }
  if (slides.length === 0) {
    const message = "There are no slides. Write a heading, `# Welcome`, and `---` between slides.";
    report("deck-without-slides", message, { line: 1, column: 1 }, "fatal");
  }
  return slides.length > 0 && !beyond;
}

function titleOf(drafts: readonly SlideDraft[]): string | null {
  const found = drafts
    .map(({ slide }) => firstHeading(slide.blocks))
    .find((title) => title !== null);
  return found ?? null;
}

function nameOf(file: string): string {
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return name.replace(/\s+/g, " ").trim() || "Deck";
}

/** A slide without a section belongs to the one before; the first, to the deck itself. */
function inSections(drafts: readonly SlideDraft[], deckTitle: string): readonly Slide[] {
  let section = deckTitle;
  return drafts.map((draft) => {
    section = draft.section ?? section;
    return { ...draft.slide, section };
  });
}

function finish(
  head: DeckHead,
  title: string,
  slides: readonly Slide[],
  { file, library }: DeckReading,
): Deck {
  const { form: _form, ...facts } = head;
  const sections = sectionsOf(slides);
  const planned = sections.reduce((sum, section) => sum + section.minutes, 0);
  const id = head.id ?? (slug(title) || slug(nameOf(file)) || "deck");
  const deck = { ...facts, id, title, minutes: head.minutes ?? planned, sections, slides };
  return { ...deck, hash: deckHash(deck, library) };
}
