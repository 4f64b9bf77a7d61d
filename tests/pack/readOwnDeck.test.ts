import { describe, expect, it } from "vitest";
import { ownDeckId } from "#pack/ownDeckId.ts";
import type { Pack } from "#pack/Pack.ts";
import { readOwnDeck } from "#pack/readOwnDeck.ts";
import { aLibrary } from "../deck/library.ts";

const pack: Pack = { decks: [], guides: [], library: aLibrary(), partners: [], problems: [] };

function open(source: string) {
  return readOwnDeck(pack, { id: "own-tea", file: "Tea.md", source });
}

describe("readOwnDeck", () => {
  it("opens a trainer's deck at its address, made safe, its problems as advice", () => {
    const own = open("---\nid: other\n---\n# Tea\n\n---\nkind: film\nfilm: sample-film\n---\n");
    expect(own).toMatchObject({ id: "own-tea", deck: { id: "own-tea", title: "Tea" } });
    expect(own.deck?.slides.map(({ kind }) => kind)).toEqual([
      "title",
      "warning",
      "film",
      "pause",
      "support",
    ]);
    expect(own.problems.every(({ severity }) => severity === "warning")).toBe(true);
    expect(own.problems[0]?.file).toBe("Tea.md");
  });

  it("gives no deck where there is nothing to show, and its text for the problem page", () => {
    expect(open("")).toMatchObject({ deck: null, source: "", problems: [{ severity: "error" }] });
  });
});

describe("ownDeckId", () => {
  it.each([
    ["Team day.md", "own-team-day"],
    ["team--day (2).markdown", "own-team-day-2"],
    ["日本.md", "own-日本"],
    [".md", "own-deck"],
    ["../../x.md", "own-x"],
    ["", "own-deck"],
  ])("%j is %s", (name, id) => {
    expect(ownDeckId(name)).toBe(id);
  });
});
