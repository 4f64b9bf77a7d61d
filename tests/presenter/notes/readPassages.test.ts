import { describe, expect, it } from "vitest";
import type { Block, Inline } from "#deck/Block.ts";
import { readPassages } from "#presenter/notes/readPassages.ts";

const paragraph = (...inlines: Inline[]): Block => ({ type: "paragraph", inlines });
const text = (words: string): Inline => ({ type: "text", text: words });

describe("readPassages", () => {
  it("gives a paragraph that begins with a number in brackets to that step", () => {
    const plain = paragraph(text("Welcome them."));
    const passages = readPassages([
      plain,
      plain,
      paragraph(text("[2] The second point.")),
      plain,
      paragraph(text("[12]"), text(" and a bold word")),
    ]);
    expect(passages).toEqual([
      { step: null, blocks: [plain, plain] },
      { step: 2, blocks: [paragraph(text("The second point."))] },
      { step: null, blocks: [plain] },
      { step: 12, blocks: [paragraph(text(" and a bold word"))] },
    ]);
  });

  it.each(["In [2] they found", "[a] note", "[0] nothing", "[1234] too many"])(
    "leaves “%s” as it is",
    (words) => {
      const block = paragraph(text(words));
      expect(readPassages([block])).toEqual([{ step: null, blocks: [block] }]);
    },
  );

  it("reads paragraphs only", () => {
    const list: Block = { type: "list", ordered: false, items: [] };
    const link = paragraph({ type: "link", href: "https://x.org", text: "[1]" });
    expect(readPassages([list, link])).toEqual([{ step: null, blocks: [list, link] }]);
    expect(readPassages([])).toEqual([]);
  });
});
