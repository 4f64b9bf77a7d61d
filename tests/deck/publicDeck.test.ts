import { describe, expect, it } from "vitest";
import { publicDeck, publicSlide, supportOf } from "#deck/publicDeck.ts";
import { aDeck, aFilm, aSlide, aSupportEntry } from "../support/sampleDeck.ts";

describe("publicDeck", () => {
  it("holds no notes, no lines and no plan, anywhere", () => {
    const deck = aDeck({ hash: "abc" });
    const json = JSON.stringify(publicDeck(deck));
    expect(JSON.stringify(deck)).toContain("Notes for the trainer only.");
    expect(json).not.toContain("Notes for the trainer only.");
    for (const key of ["notes", "line", "sections", "about", "audience", "outcomes", "handouts"]) {
      expect(json).not.toContain(`"${key}":`);
    }
    expect(Object.keys(JSON.parse(json))).toEqual(["id", "title", "language", "hash", "slides"]);
  });

  it("keeps every slide as it is shown", () => {
    const deck = aDeck();
    const { slides } = publicDeck(deck);
    expect(slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id));
    const { notes: _notes, line: _line, ...shown } = aSlide({ kind: "prompt" });
    expect(publicSlide(aSlide({ kind: "prompt" }))).toEqual(shown);
  });

  it("keeps where a film's markers are, and not what they note for the trainer", () => {
    const note = "Hands held at a bedside";
    const marker = { kind: "distress", start: 48, end: 58, skipTo: 58 } as const;
    const film = aFilm({ markers: [{ ...marker, note }] });
    const slides = [aSlide({ kind: "warning", film }), aSlide({ kind: "film", film })];
    const shown = publicDeck(aDeck({ slides }));
    expect(JSON.stringify(shown)).not.toContain(note);
    for (const slide of shown.slides) {
      expect(slide).toMatchObject({ film: { id: film.id, markers: [{ ...marker, note: "" }] } });
    }
    expect(film.markers).toEqual([{ ...marker, note }]);
  });
});

describe("supportOf", () => {
  it("gives the entries of the last support slide, or none", () => {
    const last = aSupportEntry({ id: "last" });
    const slides = [
      aSlide({ kind: "support" }),
      aSlide({ kind: "support", entries: [last] }),
      aSlide({ kind: "close" }),
    ];
    expect(supportOf({ slides })).toEqual([last]);
    expect(supportOf({ slides: [] })).toEqual([]);
  });
});
