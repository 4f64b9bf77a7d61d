import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSlide, duplicateUnit, removeUnit, swapUnits } from "#deck/edit/arrange.ts";
import { cutDeck } from "#deck/edit/cutDeck.ts";
import type { DeckText } from "#deck/edit/DeckText.ts";
import { joinDeck, joinSlide } from "#deck/edit/joinDeck.ts";

const text = "---\ntitle: T\n---\n\n# A\n\n--\n\n# B\n\n---\nid: c\n---\n# C\n\nNote: c";

function wordsOf(deck: DeckText): readonly string[] {
  return cutDeck(joinDeck(deck)).slides.map((slide) => slide.words);
}

const one = (at: number) => ({ from: at, to: at });

describe("arranging slides", () => {
  it("swaps neighbours and leaves the text of the others as it was", () => {
    const deck = swapUnits(cutDeck(text), one(1), one(2));
    expect(wordsOf(deck)).toEqual(["# A", "# C", "# B"]);
    expect(joinDeck(deck)).toBe(
      "---\ntitle: T\n---\n\n# A\n\n---\nid: c\n---\n# C\n\nNote: c\n\n---\n\n# B\n\n",
    );
    expect(wordsOf(swapUnits(cutDeck(text), one(1), one(0)))).toEqual(["# B", "# A", "# C"]);
  });

  it("moves runs of slides whole", () => {
    const deck = swapUnits(cutDeck(text), { from: 0, to: 1 }, one(2));
    expect(wordsOf(deck)).toEqual(["# C", "# A", "# B"]);
  });

  it("takes slides out, the first too", () => {
    expect(wordsOf(removeUnit(cutDeck(text), one(0)))).toEqual(["# B", "# C"]);
    const settingsFirst = removeUnit(cutDeck("# A\n\n---\nid: b\n---\n# B"), one(0));
    expect(cutDeck(joinDeck(settingsFirst))).toMatchObject({
      head: "",
      slides: [{ settings: "id: b\n---\n", words: "# B" }],
    });
  });

  it("duplicates a slide right behind itself, under another id", () => {
    const deck = duplicateUnit(cutDeck(text), one(2), () => "c-2");
    expect(cutDeck(joinDeck(deck)).slides.map((slide) => slide.settings)).toEqual([
      "",
      "",
      "id: c\n---\n",
      "id: c-2\n---\n",
    ]);
    expect(new Set(deck.slides.map((slide) => slide.key)).size).toBe(4);
  });

  it("adds a slide behind another", () => {
    expect(wordsOf(addSlide(cutDeck(text), 0))).toEqual(["# A", "# New slide", "# B", "# C"]);
    expect(wordsOf(addSlide(cutDeck(text), 2))).toEqual(["# A", "# B", "# C", "# New slide"]);
  });

  it("never takes words for settings, in whatever order slides come to stand", () => {
    const slide = fc.constantFrom("# A", "time: tea\n\nwords", "id: a\n---\n# A", "# B\n\nNote: b");
    const gap = fc.constantFrom("\n\n---\n", "\n---\n\n", "\n\n--\n\n");
    const head = fc.constantFrom("", "---\ntitle: T\n---\n", "---\ntitle: T\n---\n\n---\n");
    const decks = fc
      .tuple(head, fc.array(fc.tuple(slide, gap), { minLength: 2, maxLength: 5 }))
      .map(([first, slides]) => cutDeck(first + slides.flat().join("")));
    fc.assert(
      fc.property(decks, fc.array(fc.nat(), { maxLength: 6 }), (deck, moves) => {
        let moved = deck;
        for (const move of moves) {
          if (moved.slides.length < 2) break;
          const at = move % (moved.slides.length - 1);
          moved =
            move % 5 === 0 ? removeUnit(moved, one(at)) : swapUnits(moved, one(at), one(at + 1));
        }
        const again = cutDeck(joinDeck(moved));
        expect(again.head).toBe(moved.head);
        expect(again.slides.map(joinSlide).map((each) => each.trim())).toEqual(
          moved.slides.map(joinSlide).map((each) => each.trim()),
        );
        expect(again.slides.map((each) => each.settings)).toEqual(
          moved.slides.map((each) => each.settings),
        );
      }),
    );
  });
});
