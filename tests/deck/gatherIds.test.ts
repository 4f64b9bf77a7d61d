import { describe, expect, it } from "vitest";
import { deckOf, found, slide } from "./reading.ts";

function ids(...settings: readonly string[]): readonly string[] {
  const text = settings.map((matter) => slide(matter, "# Tea")).join("");
  return deckOf(`---\ntitle: T\n---\n${text}`)
    .slides.map(({ id }) => id)
    .filter((id) => id !== "support");
}

describe("gatherIds", () => {
  it("numbers ids that are made from the same words", () => {
    expect(ids("kind: text", "kind: text", "kind: text")).toEqual(["tea", "tea-2", "tea-3"]);
  });

  it("keeps an id that an author chose before one that is made", () => {
    expect(ids("kind: text", "id: tea", "id: tea-2")).toEqual(["tea-3", "tea", "tea-2"]);
  });

  it("gives the second of two chosen ids a number, and says so", () => {
    expect(ids("id: tea", "id: tea", "id: tea-2")).toEqual(["tea", "tea-3", "tea-2"]);
    const text = `---\ntitle: T\n---\n${slide("id: tea")}${slide("kind: text\nid: tea")}`;
    expect(found(text)).toContain("13:1 warning slide-id-twice");
  });
});
