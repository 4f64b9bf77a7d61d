import { describe, expect, it } from "vitest";
import { placeWords } from "#desk/placeWords.ts";
import { startSession } from "#session/startSession.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { aDeck } from "../support/sampleDeck.ts";

const deck = aDeck();
const aliveAt = new Date(2026, 10, 23, 14, 2).getTime();

function savedOn(slide: string): SavedSession {
  const session = { ...startSession(deck, "s1", 0), position: { slide, step: 0 } };
  return { session, deckTitle: deck.title, epoch: 1, heard: {}, aliveAt };
}

describe("placeWords", () => {
  it("says the slide, its number, the day and the time", () => {
    expect(placeWords(deck, savedOn("tea"))).toBe(
      "You stopped on slide 10 of 12, “Break”, on 23 November at 14:02.",
    );
  });

  it("says so when the slide is no longer in the deck", () => {
    expect(placeWords(deck, savedOn("gone"))).toContain("a slide that is no longer in the deck");
  });
});
