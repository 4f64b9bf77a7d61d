import { describe, expect, it } from "vitest";
import { type Atom, type Break, type Keep, keep } from "#handouts/layout/Atom.ts";
import { placeAtoms } from "#handouts/layout/placeAtoms.ts";

interface Sample {
  readonly name: string;
  readonly height: number;
  readonly keep?: Keep;
  readonly gap?: number;
  readonly repeat?: number;
}

/** Where each comes to stand on pages 100 high: `a@0` per page. */
function place(samples: readonly (Sample | "break")[]): readonly string[] {
  const pages: string[][] = [[]];
  const note = (words: string) => pages.at(-1)?.push(words);
  const pieces = samples.map((sample): Atom | Break => {
    if (sample === "break") return { break: true };
    const { name, height, gap = 0, repeat } = sample;
    const head =
      repeat === undefined ? {} : { repeat: { height: repeat, draw: () => note("head") } };
    return {
      height,
      gap,
      keep: sample.keep ?? keep.no,
      draw: (top) => note(`${name}@${top}`),
      ...head,
    };
  });
  placeAtoms(pieces, { top: 0, bottom: 100, addPage: () => pages.push([]) });
  return pages.map((page) => page.join(" "));
}

describe("placeAtoms", () => {
  it("leaves space between atoms, and none at the top of a page", () => {
    const samples = ["a", "b", "c"].map((name) => ({ name, height: 45, gap: 10 }));
    expect(place(samples)).toEqual(["a@0 b@55", "c@0"]);
  });

  it("never leaves a heading alone at the foot of a page", () => {
    const samples = [
      { name: "text", height: 80 },
      { name: "heading", height: 15, keep: keep.must },
      { name: "line", height: 15 },
    ];
    expect(place(samples)).toEqual(["text@0", "heading@0 line@15"]);
  });

  it("keeps a group on one page where the gap it leaves is small", () => {
    const samples = [
      { name: "text", height: 70 },
      { name: "one", height: 20, keep: keep.rather },
      { name: "two", height: 20 },
    ];
    expect(place(samples)).toEqual(["text@0", "one@0 two@20"]);
  });

  it("breaks a group rather than leave half a page empty", () => {
    const samples = [
      { name: "text", height: 40 },
      { name: "one", height: 40, keep: keep.rather },
      { name: "two", height: 40 },
    ];
    expect(place(samples)).toEqual(["text@0 one@40", "two@0"]);
  });

  it("places what is taller than a page, from the top of one", () => {
    const samples = [
      { name: "a", height: 10 },
      { name: "tall", height: 150 },
      { name: "b", height: 10 },
    ];
    expect(place(samples)).toEqual(["a@0", "tall@0", "b@0"]);
  });

  it("lets a chain longer than a page go on overleaf", () => {
    const samples = ["a", "b", "c"].map((name) => ({ name, height: 40, keep: keep.must }));
    expect(place(samples)).toEqual(["a@0 b@40", "c@0"]);
  });

  it("draws a table's head again where its rows go on", () => {
    const samples = [
      { name: "head", height: 20, keep: keep.must },
      { name: "row1", height: 40, repeat: 20 },
      { name: "row2", height: 50, repeat: 20 },
    ];
    expect(place(samples)).toEqual(["head@0 row1@20", "head row2@20"]);
  });

  it("turns the page at a break, and only once", () => {
    const a = { name: "a", height: 10 };
    expect(place(["break", a, "break", "break", a])).toEqual(["a@0", "a@0"]);
  });
});
