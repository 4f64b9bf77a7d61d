import { describe, expect, it } from "vitest";
import { captionAt, captionsUpTo } from "#films/captionAt.ts";

const cues = [
  { start: 1, end: 3, text: "I am up before he is." },
  { start: 3, end: 5, text: "That hour is mine." },
];

describe("captionAt", () => {
  it("gives the words of the moment, from their start up to their end", () => {
    expect(captionAt(cues, 1)).toBe("I am up before he is.");
    expect(captionAt(cues, 2.999)).toBe("I am up before he is.");
    expect(captionAt(cues, 3)).toBe("That hour is mine.");
  });

  it("gives nothing before, between and after", () => {
    expect([0, 5, 90].map((at) => captionAt(cues, at))).toEqual(["", "", ""]);
    expect(captionAt([], 2)).toBe("");
  });
});

describe("captionsUpTo", () => {
  it("gives what has been said, with the newest last", () => {
    expect(captionsUpTo(cues, 0.5)).toEqual([]);
    expect(captionsUpTo(cues, 4).map((cue) => cue.text)).toEqual([
      "I am up before he is.",
      "That hour is mine.",
    ]);
  });
});
