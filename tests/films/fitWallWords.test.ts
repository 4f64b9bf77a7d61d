import { describe, expect, it } from "vitest";
import { fitWallWords } from "#films/fitWallWords.ts";
import { aFilm } from "../support/sampleDeck.ts";

describe("fitWallWords", () => {
  it("keeps what is said and leaves out what the pictures show", () => {
    const transcript = [
      "(A kitchen, early.)",
      "I am up before he is.",
      "(On a card:) No one’s story.",
    ];
    expect(fitWallWords(aFilm({ transcript })).spoken).toEqual([
      "I am up before he is.",
      "No one’s story.",
    ]);
  });

  it("sets short films large and long ones smaller, never below what can be read near the wall", () => {
    const said = (count: number) =>
      aFilm({
        transcript: Array.from({ length: count }, () => "I am up before he is. ".repeat(3)),
      });
    const sizes = [3, 12, 24, 400].map((count) => fitWallWords(said(count)).spokenSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBe(44);
    expect(sizes.at(-1)).toBe(20);
  });

  it("sets the learning by its own length", () => {
    const film = aFilm({ transcript: Array.from({ length: 60 }, () => "Words and more words.") });
    expect(fitWallWords(film).learningSize).toBeGreaterThan(fitWallWords(film).spokenSize);
  });
});
