import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck } from "#deck/Deck.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import { aDeckText } from "./aDeckText.ts";
import { aLibrary } from "./library.ts";

const library = aLibrary();
const fixtures = textsIn(new URL("./fixtures/", import.meta.url));
const packDecks = textsIn(new URL("../../decks/", import.meta.url));

function textsIn(folder: URL): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names.map((name) => readFileSync(new URL(name, folder), "utf8"));
}

/** A deck, or problems that stand in the file; and the two agree. */
function expectAnswer(text: string, own: boolean): void {
  const lines = text.split(/\r\n?|\n/).length;
  const { deck, problems } = parseDeck(text, { file: "deck.md", library, own });
  expect(deck === null).toBe(problems.some(({ severity }) => severity === "error"));
  const astray = problems.filter(({ line, column }) => line < 1 || line > lines || column < 1);
  expect(astray).toEqual([]);
  expect(problems.filter(({ message }) => message.length > 700)).toEqual([]);
  if (deck) expectSafe(deck);
}

function expectSafe({ slides, sections }: Deck): void {
  const ids = slides.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(sections.flatMap(({ slideIds }) => slideIds)).toEqual(ids);
  for (const [at, slide] of slides.entries()) {
    if (slide.kind !== "film") continue;
    expect(slides[at - 1]).toMatchObject({ kind: "warning", film: { id: slide.film.id } });
    expect(slides[at + 1]?.kind).toBe("pause");
  }
  expect(slides.slice(-2).some(({ kind }) => kind === "support")).toBe(true);
}

type Damage = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const oddity = fc.oneof(
  fc.constantFrom("\n---\n", "---", "\n\n--\n\n", "Note:", "```\n", "<!--", "-->", "\t", "\u0000"),
  fc.constantFrom(
    "<script>",
    "kind: film\n",
    "film: sample-film\n",
    "id: x\n",
    "&x *x ",
    "]: [",
    "{{",
  ),
  fc.constantFrom(
    "\uFEFF",
    "\ud800",
    "\u202e",
    "\r",
    "* ",
    "> > > ",
    "| a |\n|-|\n",
    "__proto__: x\n",
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);

function inLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat({ max: 60 })).map(
    ([at, length]): Damage =>
      (text) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + text.slice(from + length);
      },
  ),
  fc.tuple(place, oddity).map(
    ([at, more]): Damage =>
      (text) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + more + text.slice(from);
      },
  ),
  place.map(
    (at): Damage =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)),
  ),
  place.map(
    (at): Damage =>
      (text) =>
        text.slice(Math.floor(at * text.length)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(
    ([at, count]): Damage =>
      (text) =>
        inLines(text, (lines) => lines.splice(Math.floor(at * lines.length), count)),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Damage =>
      (text) =>
        inLines(text, (lines) => {
          const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
          [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
        }),
  ),
  fc.tuple(place, place, fc.integer({ min: 1, max: 20 })).map(
    ([from, to, count]): Damage =>
      (text) =>
        inLines(text, (lines) => {
          const start = Math.floor(from * lines.length);
          lines.splice(Math.floor(to * lines.length), 0, ...lines.slice(start, start + count));
        }),
  ),
  fc.tuple(place, oddity).map(
    ([at, more]): Damage =>
      (text) =>
        inLines(text, (lines) => lines.splice(Math.floor(at * lines.length), 0, more)),
  ),
);

function damaged(texts: readonly string[], count: { minLength: number; maxLength: number }) {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(damage, count))
    .map(([text, changes]) => changes.reduce((so, change) => change(so), text));
}

describe("parseDeck of damaged decks", { timeout: 600_000 }, () => {
  it("gives a deck or problems in their places, whatever happens to the pack's decks", () => {
    const texts = damaged(packDecks, { minLength: 5, maxLength: 30 });
    fc.assert(fc.property(texts, fc.boolean(), expectAnswer), { numRuns: 100 });
  });

  it("gives a deck or problems in their places, whatever happens to small decks", () => {
    const texts = damaged(fixtures, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(texts, fc.boolean(), expectAnswer), { numRuns: 800 });
  });

  it("gives a deck or problems in their places for hurried decks", () => {
    fc.assert(fc.property(aDeckText, fc.boolean(), expectAnswer), { numRuns: 500 });
  });

  it("gives a deck or problems in their places for anything at all", () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((all) => new TextDecoder().decode(all));
    const anything = fc.oneof(bytes, fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(fc.property(anything, fc.boolean(), expectAnswer), { numRuns: 2000 });
  });
});
