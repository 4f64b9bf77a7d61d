import { describe, expect, it } from "vitest";
import { compareOriginal } from "#pack/compareOriginal.ts";
import { copyDeck } from "#pack/copyDeck.ts";
import { aLibrary } from "../deck/library.ts";

const source = "---\nid: tea\ntitle: Tea\n---\n\n---\nid: a\n---\n# A\n\n---\nid: b\n---\n# B\n";
const original = { id: "tea", title: "Tea", hash: "1", source };

describe("copyDeck", () => {
  it("has a title of its own, and every other letter of the original", () => {
    expect(copyDeck(original, new Set())).toEqual({
      id: "own-tea-my-copy",
      file: "tea-my-copy.md",
      source: source.replace("title: Tea", "title: Tea (my copy)"),
      copyOf: { deck: "tea", hash: "1", source },
    });
  });

  it("takes a name that is free", () => {
    const copy = copyDeck(original, new Set(["own-tea-my-copy", "own-tea-my-copy-2"]));
    expect(copy).toMatchObject({ id: "own-tea-my-copy-3", file: "tea-my-copy-3.md" });
    expect(copy.source).toContain("title: Tea (my copy 3)");
  });
});

describe("compareOriginal", () => {
  const compare = (now: string) =>
    compareOriginal(source, now, aLibrary()).map(({ id, title, change, now: slide }) => [
      id,
      title,
      change,
      slide?.words ?? null,
    ]);

  it("tells what changed, came and went, by the slides’ ids", () => {
    const now = "---\nid: tea\n---\n\n---\nid: c\n---\n# C\n\n---\nid: b\n---\n# Better\n";
    expect(compare(now)).toEqual([
      ["c", "C", "added", "# C"],
      ["b", "Better", "changed", "# Better"],
      ["a", "A", "removed", null],
    ]);
  });

  it("has nothing to tell of slides that only moved, or where blank lines are", () => {
    expect(compare(source)).toEqual([]);
    const moved = "---\nid: tea\n---\n\n---\nid: b\n---\n# B\n\n---\nid: a\n---\n# A\n\n\n";
    expect(compare(moved)).toEqual([]);
  });
});
