import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck } from "#deck/Deck.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import { printDeck } from "#deck/printDeck.ts";
import { aDeckText } from "./aDeckText.ts";
import { aLibrary } from "./library.ts";

const library = aLibrary();
const folder = new URL("./fixtures/", import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith(".md"));

function read(text: string): Deck | null {
  return parseDeck(text, { file: "deck.md", library, own: false }).deck;
}

function withoutLines(deck: Deck | null): unknown {
  return deck && { ...deck, slides: deck.slides.map((slide) => ({ ...slide, line: 0 })) };
}

function expectSameWhenPrinted(text: string): void {
  const deck = read(text);
  if (!deck) return;
  const printed = printDeck(deck, library.pictures);
  const again = read(printed);
  // The slow comparison is only for its report.
  if (!isDeepStrictEqual(withoutLines(again), withoutLines(deck))) {
    expect(withoutLines(again), printed).toEqual(withoutLines(deck));
  }
  expect(again?.hash).toBe(deck.hash);
  expect(again && printDeck(again, library.pictures)).toBe(printed);
}

describe("printDeck", { timeout: 300_000 }, () => {
  it.each(fixtures)("prints %s so that it reads back the same", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    expect(read(text)).not.toBeNull();
    expectSameWhenPrinted(text);
  });

  it("prints any deck so that it reads back the same", () => {
    fc.assert(fc.property(aDeckText, expectSameWhenPrinted), { numRuns: 500 });
  });
});
