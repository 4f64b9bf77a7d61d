import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutDeck } from "#deck/edit/cutDeck.ts";
import { joinDeck, slideLines } from "#deck/edit/joinDeck.ts";
import { readText } from "#deck/readText.ts";
import { splitSlides } from "#deck/splitSlides.ts";
import { aDeckText } from "../aDeckText.ts";

const fixtures = readdirSync("tests/deck/fixtures", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `tests/deck/fixtures/${name}`);

describe("cutDeck", () => {
  it.each([...fixtures, "decks/working-together.md"])("cuts %s so that it joins again", (path) => {
    const text = readFileSync(path, "utf8");
    expect(joinDeck(cutDeck(text))).toBe(readText(text));
  });

  it("cuts any text so that it joins again, each slide on the line where it is read", () => {
    fc.assert(
      fc.property(fc.oneof(aDeckText, fc.string()), (text) => {
        const cut = cutDeck(text);
        expect(joinDeck(cut)).toBe(readText(text));
        const lines = splitSlides(readText(text)).slides.map((slide) => slide.line);
        expect([...slideLines(cut).values()]).toEqual(lines);
      }),
    );
  });

  it("keeps words and notes apart from the blank lines around them", () => {
    const [slide] = cutDeck(
      "---\ntitle: A\n---\n\n---\nid: a\n---\n\n# A\n\nNote:\n\nSay it.\n\n",
    ).slides;
    expect(slide).toEqual({
      key: 0,
      before: "\n---\n",
      settings: "id: a\n---\n",
      lead: "\n",
      words: "# A",
      gap: "\n\n",
      mark: "Note:\n\n",
      notes: "Say it.",
      end: "\n\n",
    });
  });
});
