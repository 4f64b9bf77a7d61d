import type { Deck } from "#deck/Deck.ts";
import { type ParsedDeck, parseDeck } from "#deck/parseDeck.ts";
import { must } from "#lib/must.ts";
import { aLibrary } from "./library.ts";

/** The settings of one of the pack's own decks, in 11 lines. */
export const head = `---
id: deck
title: A deck
summary: A short one
minutes: 10
audience: Everyone
size: 8 to 20
outcomes: [Say who is around]
version: 1.0
---

`;

/** A slide with what its rules ask for, unless told. */
export function slide(settings: string, body = "# Words", notes = "Say it."): string {
  return `---\n${settings}\n---\n${body}\n${notes === "" ? "" : `\nNote:\n${notes}\n`}`;
}

const opening = slide("id: welcome\nkind: title\nminutes: 10");
const ending = slide("id: help\nkind: support");

/** One of the pack's own decks without a problem, around these slides. The first of them has its `---` on line 21. */
export function ownDeck(...slides: readonly string[]): string {
  return [head, opening, ...slides, ending].join("");
}

export function read(text: string, own = false): ParsedDeck {
  return parseDeck(text, { file: "decks/deck.md", library: aLibrary(), own });
}

export function deckOf(text: string, own = false): Deck {
  const { deck, problems } = read(text, own);
  return must(deck, `deck: ${JSON.stringify(problems)}`);
}

/** Each problem as `21:1 error slide-id`. */
export function found(text: string, own = false): readonly string[] {
  return read(text, own).problems.map(
    ({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`,
  );
}
