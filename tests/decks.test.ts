import { describe, expect, it } from "vitest";
import { checkPack } from "#tools/checkPack.ts";
import { problemLine } from "#tools/problemLine.ts";

describe("the pack", () => {
  const { problems, decks } = checkPack(new URL("..", import.meta.url).pathname, "2026-01-01");

  it("has a deck", () => {
    expect(decks).toBeGreaterThan(0);
  });

  it("has no error in any deck, film, guide or list", () => {
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(problemLine)).toEqual([]);
  });
});
