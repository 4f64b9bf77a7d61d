import { describe, expect, it } from "vitest";
import { makeSafe } from "#deck/makeSafe.ts";
import { aFilm, aSlide } from "../support/sampleDeck.ts";
import { aLibrary } from "./library.ts";

const film = aSlide({ kind: "film", id: "film", line: 9, section: "Films" });
const warning = aSlide({ kind: "warning", id: "warning" });
const pause = aSlide({ kind: "pause", id: "pause" });
const support = aSlide({ kind: "support", id: "help" });
const close = aSlide({ kind: "close", id: "bye" });

function safe(...slides: Parameters<typeof makeSafe>[0]) {
  return makeSafe(slides, aLibrary());
}

function ids(...slides: Parameters<typeof makeSafe>[0]): readonly string[] {
  return safe(...slides).map(({ id }) => id);
}

describe("makeSafe", () => {
  it("changes nothing in a deck that forgot nothing", () => {
    const slides = [warning, film, pause, support];
    expect(safe(...slides)).toEqual(slides);
    expect(ids(warning, film, pause, support, close)).toEqual([
      "warning",
      "film",
      "pause",
      "help",
      "bye",
    ]);
  });

  it("puts a film between its warning and a pause", () => {
    const [before, , after] = safe(film, support);
    expect(before).toMatchObject({
      id: "film-warning",
      kind: "warning",
      film: film.film,
      section: "Films",
      line: 9,
      notes: [],
      keep: "must",
    });
    expect(after).toMatchObject({ id: "film-pause", kind: "pause", section: "Films" });
  });

  it("does not take another film's warning, or one that may be passed over", () => {
    const other = aSlide({ kind: "warning", id: "other", film: aFilm({ id: "other-film" }) });
    expect(ids(other, film, pause, support)).toContain("film-warning");
    const optional = { ...warning, optional: true };
    expect(ids(optional, film, pause, support)).toContain("film-warning");
    expect(ids(optional, { ...film, optional: true }, pause, support)).not.toContain(
      "film-warning",
    );
    expect(ids(warning, film, { ...pause, optional: true }, support)).toContain("film-pause");
  });

  it("shows what it makes for an optional film only with that film", () => {
    const made = safe({ ...film, optional: true }, support);
    expect(made.slice(0, 3).map(({ optional }) => optional)).toEqual([true, true, true]);
  });

  it("frames each of two films that follow each other", () => {
    expect(ids(warning, film, { ...film, id: "again" }, support)).toEqual([
      "warning",
      "film",
      "film-pause",
      "again-warning",
      "again",
      "again-pause",
      "help",
    ]);
  });

  it("ends with support, before a close", () => {
    expect(ids(aSlide({ id: "a" }))).toEqual(["a", "support"]);
    expect(ids(aSlide({ id: "a" }), close)).toEqual(["a", "support", "bye"]);
    expect(ids(support, aSlide({ id: "a" }))).toEqual(["help", "a", "support"]);
    expect(ids({ ...support, optional: true })).toEqual(["help", "support"]);
    expect(safe(aSlide()).at(-1)).toMatchObject({
      entries: aLibrary().support.slice(0, 4),
      optional: false,
    });
  });

  it("makes ids that nobody has", () => {
    const taken = aSlide({ id: "film-warning" });
    expect(ids(taken, film, pause, aSlide({ id: "support" }))).toEqual([
      "film-warning",
      "film-warning-2",
      "film",
      "pause",
      "support",
      "support-2",
    ]);
  });
});
