import { describe, expect, it } from "vitest";
import { freeId, isId, slug } from "#deck/slug.ts";

describe("slug", () => {
  it.each([
    ["Who is around one person?", "who-is-around-one-person"],
    ["The carer’s day", "the-carers-day"],
    ["  Ünïted -- Cymraeg ŵ ", "united-cymraeg-w"],
    ["2024", "2024"],
    ["日本", ""],
    ["", ""],
    ["constructor", "constructor-slide"],
  ])("%j -> %j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("cuts long words between words, and in them where there is no other way", () => {
    expect(slug("one two three four five six seven eight nine ten eleven")).toBe(
      "one-two-three-four-five-six-seven-eight-nine",
    );
    expect(slug("x".repeat(90))).toBe("x".repeat(48));
  });

  it("is always an id or nothing", () => {
    for (const text of ["toString", "__proto__", "-", "a_b", "é", "a".repeat(500), "valueOf"]) {
      const made = slug(text);
      expect(made === "" || isId(made)).toBe(true);
    }
  });
});

describe("isId", () => {
  it("takes small letters, digits and single hyphens", () => {
    expect(["a", "a-1", "2-b"].every(isId)).toBe(true);
    expect(["", "A", "a--b", "-a", "a-", "a_b", "a b", "é", "a\n"].some(isId)).toBe(false);
    expect(isId("a".repeat(81))).toBe(false);
    expect(isId("constructor")).toBe(false);
  });
});

describe("freeId", () => {
  it("gives the id, or the first number that nobody has", () => {
    expect(freeId("a", new Set())).toBe("a");
    expect(freeId("a", new Set(["a", "a-2", "a-4"]))).toBe("a-3");
  });
});
