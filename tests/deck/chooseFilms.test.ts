import { describe, expect, it } from "vitest";
import { chooseFilms } from "#deck/chooseFilms.ts";
import { must } from "#lib/must.ts";
import { aDeck, aFilm, aSlide } from "../support/sampleDeck.ts";

const file = (url: string) => ({ kind: "file", url, type: "video/mp4", offset: 0 }) as const;
const own = aFilm({ sources: [file("/a.mp4"), file("/b.webm")] });
const other = aFilm({ id: "other-film", title: "The nurse" });
const films = new Map([[other.id, other]]);
const deck = aDeck({
  slides: [
    aSlide({ kind: "warning", id: "before", film: own, title: `Before the film: ${own.title}` }),
    aSlide({ kind: "film", id: "film", film: own, title: own.title }),
    aSlide({ kind: "pause", id: "after" }),
    aSlide({ kind: "warning", id: "again", film: own }),
    aSlide({ kind: "film", id: "second", film: own, title: "His own title" }),
  ],
});

const shown = (choices: Parameters<typeof chooseFilms>[1]) => {
  const chosen = chooseFilms(deck, choices, films);
  const filmOf = (id: string) => {
    const slide = must(
      chosen.slides.find((each) => each.id === id),
      id,
    );
    if (slide.kind !== "film" && slide.kind !== "warning") throw new Error(slide.kind);
    return slide;
  };
  return { chosen, filmOf };
};

describe("chooseFilms", () => {
  it("puts another film on the slide, and on the warning before it, and on no other", () => {
    const { chosen, filmOf } = shown({ film: { film: "other-film", source: 0 } });
    expect(["before", "film", "again", "second"].map((id) => filmOf(id).film.id)).toEqual([
      "other-film",
      "other-film",
      "sample-film",
      "sample-film",
    ]);
    expect([filmOf("before").title, filmOf("film").title]).toEqual([
      "Before the film: The nurse",
      "The nurse",
    ]);
    expect(chosen.hash).not.toBe(deck.hash);
  });

  it("keeps a title that the author gave", () => {
    const { filmOf } = shown({ second: { film: "other-film", source: 0 } });
    expect(filmOf("second").title).toBe("His own title");
  });

  it("puts the sources that were tried behind the others", () => {
    const first = (source: number) => {
      const [one] = shown({ film: { film: "sample-film", source } }).filmOf("film").film.sources;
      return one?.kind === "file" ? one.url : "";
    };
    expect([0, 1, 2, 3].map(first)).toEqual(["/a.mp4", "/b.webm", "/a.mp4", "/b.webm"]);
  });

  it("is the same deck when nothing can be chosen", () => {
    for (const choices of [
      {},
      { film: { film: "gone", source: 1 } },
      { after: { film: "other-film", source: 0 } },
      { film: { film: "sample-film", source: 2 } },
    ])
      expect(shown(choices).chosen).toBe(deck);
  });

  it("has one hash for one choice, and another for another", () => {
    const hashOf = (source: number) => shown({ film: { film: "other-film", source } }).chosen.hash;
    expect(hashOf(0)).toBe(hashOf(0));
    const file = shown({ film: { film: "sample-film", source: 1 } }).chosen.hash;
    expect(new Set([deck.hash, hashOf(0), file]).size).toBe(3);
  });
});
