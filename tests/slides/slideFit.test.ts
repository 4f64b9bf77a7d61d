import { describe, expect, it } from "vitest";
import type { PublicSlide } from "#deck/Deck.ts";
import { slideFit } from "#slides/slideFit.ts";
import {
  aDeck,
  aMessage,
  aSlide,
  aSupportEntry,
  heading,
  paragraph,
  stepList,
} from "../support/sampleDeck.ts";

/** At this scale body text stands at 44 px. */
const readable = 0.92;
const forty = "word ".repeat(34).trim();

describe("slideFit", () => {
  it("keeps every slide of an ordinary deck at 44 px or more", () => {
    for (const slide of aDeck().slides) {
      expect(slideFit(slide), slide.id).toBeGreaterThanOrEqual(readable);
    }
  });

  it.each<[string, PublicSlide]>([
    ["text", aSlide({ blocks: [heading("A heading of six words here"), paragraph(forty)] })],
    [
      "list",
      aSlide({
        blocks: [heading("Six things"), stepList(...(forty.match(/(\w+ ?){1,6}/g) ?? []))],
      }),
    ],
    ["prompt", aSlide({ kind: "prompt", question: "word ".repeat(24) })],
    ["message", aSlide({ kind: "message", message: aMessage({ text: "word ".repeat(30) }) })],
  ])("keeps the forty words that a %s slide may have at 44 px or more", (_kind, slide) => {
    expect(slideFit(slide)).toBeGreaterThanOrEqual(readable);
  });

  it("sets more words smaller, and never larger", () => {
    const fits = [5, 20, 60, 120, 240].map((count) =>
      slideFit(aSlide({ blocks: [heading("A heading"), paragraph("word ".repeat(count))] })),
    );
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(fits.at(-1)).toBeLessThan(fits[0] ?? 0);
  });

  it("makes room for six places to turn to", () => {
    const entries = Array.from({ length: 6 }, (_, index) => aSupportEntry({ id: `e${index}` }));
    expect(slideFit(aSlide({ kind: "support", entries }))).toBeLessThan(1);
    expect(slideFit(aSlide({ kind: "support", entries }))).toBeGreaterThanOrEqual(0.7);
  });
});
