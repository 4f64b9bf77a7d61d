import { describe, expect, it } from "vitest";
import { balanceLines, breakLines, prettyLines, widestWord } from "#handouts/layout/breakLines.ts";
import type { Line } from "#handouts/layout/Line.ts";
import type { Face } from "#handouts/pdf/Face.ts";

/** Every character is one em wide; only ASCII is there. */
const face: Face = {
  has: (character) => character <= "~" || character === "–",
  widthOf: (text) => text.length,
};

function measure(width: number) {
  return {
    width,
    size: 1,
    bold: false,
    faces: { regular: face, bold: face },
    missing: new Set<string>(),
  };
}

const text = (line: Line) => line.map((piece) => piece.text).join("");

describe("breakLines", () => {
  it.each([
    ["one two three", 8, ["one two ", "three"]],
    ["one two three", 7, ["one two ", "three"]],
    ["one two three", 6, ["one ", "two ", "three"]],
    ["end-of-life", 7, ["end-of-", "life"]],
    ["a/b", 2, ["a/", "b"]],
    ["9–6 daily", 4, ["9–6 ", "dail", "y"]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["", 3, [""]],
  ])("sets “%s” %i wide", (words, width, lines) => {
    expect(breakLines([words], measure(width)).map(text)).toEqual(lines);
  });

  it("does not break where only the look of a word changes", () => {
    const runs = ["say ", { text: "never", bold: true }, ", ever"] as const;
    expect(breakLines(runs, measure(9)).map(text)).toEqual(["say ", "never, ", "ever"]);
  });

  it("prints a mark for what the face lacks, and notes it", () => {
    const options = measure(40);
    expect(breakLines(["a \u05d0 b\u00adc 🙂"], options).map(text)).toEqual(["a ? bc ?"]);
    expect([...options.missing]).toEqual(["\u05d0", "🙂"]);
  });
});

describe("prettyLines", () => {
  it("gives a word left alone at the end company", () => {
    const words = "aaaa bbbb cccc dddd eeee ffff gg";
    expect(breakLines([words], measure(29)).map(text).at(-1)).toBe("gg");
    expect(prettyLines([words], measure(29)).map(text).at(-1)).toBe("ffff gg");
  });

  it("takes no more lines for it", () => {
    const words = "aaaaaaaaa bbbbbbbbb c";
    expect(prettyLines([words], measure(9)).map(text)).toEqual(["aaaaaaaaa ", "bbbbbbbbb ", "c"]);
  });
});

describe("balanceLines", () => {
  it("does not cut a word to balance the others", () => {
    expect(balanceLines(["aaaaaaaaa bbb"], measure(10)).map(text)).toEqual(["aaaaaaaaa ", "bbb"]);
  });

  it("leaves no word alone under a full line", () => {
    const lines = balanceLines(["one two three four"], measure(15)).map(text);
    expect(lines).toEqual(["one two ", "three four"]);
  });

  it("takes no more lines than it must", () => {
    expect(balanceLines(["one two"], measure(20))).toHaveLength(1);
  });
});

describe("widestWord", () => {
  it("does not count the space after it", () => {
    expect(widestWord(["one three "], measure(20))).toBe(5);
  });
});
