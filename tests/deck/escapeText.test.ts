import { describe, expect, it } from "vitest";
import { escapeLineEnd, escapeLineStart, escapeText, printAddress } from "#deck/escapeText.ts";
import { readBlocks } from "#deck/readBlocks.ts";
import { paragraph } from "../support/sampleDeck.ts";

function read(text: string) {
  return readBlocks({ text, line: 1, column: 1 }, { report: () => {}, pictures: new Map() }).blocks;
}

describe("escapeText", () => {
  it.each([
    "*a* _b_ `c` ~~d~~",
    "[a](https://b.c) ![d](e)",
    "<b>a</b> <https://a.b>",
    "a & b &amp; &#42; &copy;",
    "https://a.b ftp://a.b HTTP://a.b www.a.b a@b.c",
    "a \\ b \\* c",
    "# a",
    "- a",
    "+ a",
    "=== a",
    ": a",
    "1. a",
    "12) a",
    "Note: a",
    "| a | b |",
    "wow!",
  ])("keeps %j as words", (words) => {
    expect(read(escapeLineStart(escapeText(words)))).toEqual([paragraph(words)]);
  });

  it("leaves ordinary words as they are", () => {
    const words = "The carer’s day: 24 hours, day & night (“always on”).";
    expect(escapeLineEnd(escapeLineStart(escapeText(words)))).toBe(words);
  });
});

describe("escapeLineEnd", () => {
  it.each(["Level #", "#", "##", "\\#", "a \\\\ #"])(
    "keeps the last mark of a heading %j",
    (words) => {
      const [heading] = read(`## ${escapeLineEnd(escapeLineStart(escapeText(words)))}`);
      expect(heading).toMatchObject({ inlines: [{ text: words }] });
    },
  );
});

describe("printAddress", () => {
  const read = (text: string, pictures: ReadonlyMap<string, string> = new Map()) =>
    readBlocks({ text, line: 1, column: 1 }, { report: () => {}, pictures }).blocks;

  it.each(["https://a.b/c?d=e#f", "https://a.b/(c)", "https://a.b/c|d"])("keeps %s", (href) => {
    expect(read(`[x](${printAddress(href)})`)).toMatchObject([{ inlines: [{ href }] }]);
  });

  it.each(["pictures/a.jpg", "pictures/a b.jpg", "pictures/(a)|b.jpg"])("keeps %s", (path) => {
    const blocks = read(`![x](${printAddress(path)})`, new Map([[path, "/found"]]));
    expect(blocks).toMatchObject([{ src: "/found" }]);
  });
});
