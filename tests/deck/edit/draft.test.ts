import { describe, expect, it } from "vitest";
import { cutDeck } from "#deck/edit/cutDeck.ts";
import { joinDeck, joinSlide } from "#deck/edit/joinDeck.ts";
import { placeInSlide } from "#deck/edit/placeInSlide.ts";
import { readDraft } from "#deck/edit/readDraft.ts";
import { recutSlide } from "#deck/edit/recutSlide.ts";
import { settingsOf } from "#deck/edit/settingsOf.ts";
import { insertSlide, takeSlide } from "#deck/edit/takeSlide.ts";
import { unitOf } from "#deck/edit/unitOf.ts";
import { must } from "#lib/must.ts";
import { aLibrary } from "../library.ts";

const film = "kind: film\nfilm: sample-film\n---\n";
const read = (text: string) => readDraft(text, { file: "a.md", library: aLibrary() });

describe("readDraft", () => {
  it("shows the slides that can be shown, whatever is wrong with the others", () => {
    const draft = read(
      "---\ntitle: T\nminutes: 4\n---\n# A\n\n---\nkind: film\nfilm: none\n---\n\n---\n# B\n",
    );
    expect([...draft.slides].map(([line, { title }]) => [line, title])).toEqual([
      [5, "A"],
      [13, "B"],
    ]);
    expect(draft).toMatchObject({ title: "T", minutes: 4 });
    expect(draft.problems.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "unknown-film", line: 9 },
    ]);
  });

  it("adds nothing that the author did not write", () => {
    expect([...read(`# A\n\n---\n${film}`).slides.values()].map(({ kind }) => kind)).toEqual([
      "title",
      "film",
    ]);
  });

  it("reads any text", () => {
    expect(read("")).toMatchObject({ title: "", minutes: null });
  });
});

describe("unitOf", () => {
  const slides = [
    ...read(
      `# A\n\n---\nkind: warning\nfilm: sample-film\n---\n\n---\n${film}\n---\nkind: pause\n---\n\n---\n# B\n`,
    ).slides.values(),
  ];

  it.each([
    [0, { from: 0, to: 0 }],
    [1, { from: 1, to: 3 }],
    [2, { from: 1, to: 3 }],
    [3, { from: 1, to: 3 }],
    [4, { from: 4, to: 4 }],
  ])("slide %i goes with %o", (index, unit) => {
    expect(unitOf(slides, index)).toEqual(unit);
  });

  it("is the slide alone where a film has neither warning nor pause, or nothing is known", () => {
    const bare = [...read(`# A\n\n---\n${film}\n---\n# B\n`).slides.values()];
    expect([0, 1, 2].map((index) => unitOf(bare, index))).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
    expect(unitOf([undefined], 0)).toEqual({ from: 0, to: 0 });
  });
});

describe("placeInSlide", () => {
  const slide = must(
    cutDeck("---\nt: T\n---\n\n---\nid: a\nminutes: 1\n---\n\n# A\n\nwords\n\nNote:\nSay\nit.\n")
      .slides[0],
    "slide",
  );

  it.each([
    [1, "Settings, line 1"],
    [2, "Settings, line 2"],
    [5, "Words, line 1"],
    [7, "Words, line 3"],
    [10, "Notes, line 1"],
    [11, "Notes, line 2"],
  ])("line %i is %s", (line, place) => {
    expect(placeInSlide(slide, line)).toBe(place);
  });

  it("is the slide where it has no part of that line", () => {
    const [empty] = cutDeck("Note:\n").slides;
    expect(placeInSlide(must(empty, "slide"), 1)).toBe("This slide");
  });
});

describe("settingsOf", () => {
  it("has words and lists of words, and nothing where they cannot be read", () => {
    expect(settingsOf("a: 1\nb: >-\n  two\n  words\nc: [x, 2]\nd: {e: f}\n")).toEqual({
      a: "1",
      b: "two words",
      c: ["x", "2"],
      d: "",
    });
    expect(settingsOf("")).toEqual({});
    expect([settingsOf("a: ["), settingsOf("words"), settingsOf("{a: b}")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("recutSlide", () => {
  it("cuts a slide where a separator was typed, and changes no letter", () => {
    const deck = cutDeck("# A\n\n---\n\n# B\n");
    const typed = {
      ...deck,
      slides: deck.slides.with(0, {
        ...must(deck.slides[0], "a"),
        words: "# A\n\n---\nminutes: 2\n---\n# C",
      }),
    };
    const cut = recutSlide(typed, 0);
    expect(joinDeck(cut)).toBe(joinDeck(typed));
    expect(cut.slides.map(({ key, words, settings }) => [key, words, settings])).toEqual([
      [0, "# A", ""],
      [2, "# C", "minutes: 2\n---\n"],
      [1, "# B", ""],
    ]);
    expect(recutSlide(deck, 0)).toBe(deck);
    expect(recutSlide(deck, 9)).toBe(deck);
  });
});

describe("taking a slide from another deck", () => {
  const from = must(
    cutDeck("---\nt: T\n---\n\n---\nid: a\n---\n\n# New\n\nNote: n\n").slides[0],
    "from",
  );

  it("puts it in place of one’s own, or behind one", () => {
    const deck = cutDeck("# A\n\n--\n\n# B\n\n---\n# C");
    for (const index of [0, 1, 2]) {
      const taken = cutDeck(joinDeck(takeSlide(deck, index, from)));
      expect(taken.slides).toHaveLength(3);
      expect(taken.slides[index]).toMatchObject({
        settings: "id: a\n---\n",
        words: "# New",
        notes: "n",
      });
      const more = cutDeck(joinDeck(insertSlide(deck, index, from)));
      expect(more.slides.map((slide) => slide.words)[index + 1]).toBe("# New");
      expect(more.slides).toHaveLength(4);
    }
    expect(takeSlide(deck, 9, from)).toBe(deck);
  });

  it("leaves the others as they were", () => {
    const deck = cutDeck("# A\n\n---\n\n# B\n\n---\n\n# C\n");
    const taken = takeSlide(deck, 1, from);
    expect(joinSlide(must(taken.slides[0], "a"))).toBe("# A\n\n");
    expect(joinSlide(must(taken.slides[2], "c"))).toBe("\n# C\n");
  });
});
