import { describe, expect, it } from "vitest";
import { countWords } from "#deck/countWords.ts";
import { neverUsed } from "#deck/rules/neverUsed.ts";
import { aboutDuration, warningFacts, warningWordCount } from "#deck/warningWords.ts";
import { aFilm } from "../support/sampleDeck.ts";

describe("countWords", () => {
  it.each([
    ["", 0],
    ["one", 1],
    ["well-being – it’s 24 hours", 4],
    ["  a\nb\tc  ", 3],
    ["— … !", 0],
    ["ŵy", 1],
  ])("%j has %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe("neverUsed", () => {
  it.each([
    ["He passed away.", "passed away"],
    ["She is passing  away", "passing away"],
    ["over\npassed\naway lines", "passed away"],
    ["A TRIGGER warning", "TRIGGER"],
    ["victims", "victims"],
    ["so bravely", "bravely"],
    ["lost her battle", "battle"],
    ["Don’t worry", "Don’t worry"],
    ["don't worry", "don't worry"],
    ["do not worry", "do not worry"],
    ["If you are affected, you should ring", "If you are affected, you should"],
  ])("finds what is never said in %j", (text, found) => {
    expect(neverUsed(text).map((each) => each.found)).toEqual([found]);
    expect(neverUsed(text)[0]?.instead).toMatch(/^(?:Write|Say|Offer) /);
  });

  it.each(["He died.", "She passed the cup", "a battalion", "brazen", "worry", "triggerfish"])(
    "finds nothing in %j",
    (text) => {
      expect(neverUsed(text)).toEqual([]);
    },
  );

  it("says where", () => {
    expect(neverUsed("a victim").map(({ at }) => at)).toEqual([2]);
  });
});

describe("warningFacts", () => {
  it("tells what is seen, heard, read, not shown and how it ends", () => {
    expect(warningFacts(aFilm())).toEqual([
      { label: "You will see", words: "a home, a nurse’s bag and hands held at a bedside" },
      { label: "You will hear", words: "quiet music" },
      { label: "You will read", words: "tiredness and being asked the same things" },
      { label: "It does not show", words: "anyone’s death or any treatment" },
      { label: "It ends", words: "quietly, at sunset, in the garden" },
    ]);
  });

  it("says “hear about” where a voice tells it, and leaves out what there is not", () => {
    const facts = { ...aFilm().facts, shows: [], hears: [] };
    expect(warningFacts(aFilm({ narration: "voice", facts })).map(({ label }) => label)).toEqual([
      "You will hear about",
      "It does not show",
      "It ends",
    ]);
  });

  it("parts phrases that hold commas with semicolons", () => {
    const facts = { ...aFilm().facts, shows: ["a home, early", "a bag", "a chair"] };
    expect(warningFacts(aFilm({ facts }))[0]?.words).toBe("a home, early; a bag; and a chair");
  });
});

describe("warningWordCount", () => {
  it("counts labels and words", () => {
    const facts = { shows: ["a home"], hears: [], says: [], notShown: [], ending: "well" };
    expect(warningWordCount(aFilm({ facts }))).toBe(5 + 3);
  });
});

describe("aboutDuration", () => {
  it.each([
    [0, "about ten seconds"],
    [34, "about thirty seconds"],
    [50, "about one minute"],
    [62, "about one minute"],
    [89, "about one and a half minutes"],
    [120, "about two minutes"],
    [155, "about two and a half minutes"],
    [620, "about ten minutes"],
    [45 * 60, "about 45 minutes"],
  ])("%i seconds are %s", (seconds, words) => {
    expect(aboutDuration(seconds)).toBe(words);
  });
});
