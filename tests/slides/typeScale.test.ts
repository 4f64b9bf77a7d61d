import { describe, expect, it } from "vitest";
import { countLines, ofText, stacked, textWidth, typeScale } from "#slides/typeScale.ts";

const line = { size: 48, width: 1440 };

describe("typeScale", () => {
  it("grows type only into clear space", () => {
    expect(typeScale(() => 100, 800)).toBeGreaterThan(1);
    expect(typeScale(() => 700, 800)).toBe(1);
  });

  it("takes the largest step at which the content fits", () => {
    expect(typeScale((scale) => 1000 * scale, 800)).toBe(0.77);
  });

  it("keeps to the most that a kind allows", () => {
    expect(typeScale(() => 100, 800, 1)).toBe(1);
  });

  it("ends at the least step instead of failing", () => {
    expect(typeScale(() => 9000, 800)).toBe(0.45);
  });

  it("shrinks before it breaks a word that is wider than its measure", () => {
    const long = ofText("Llanfairpwllgwyngyllgogerychwyrndrobwll", { ...line, width: 800 });
    const scale = typeScale(long, 800, 1);
    expect(scale).toBeLessThan(1);
    expect(textWidth("Llanfairpwllgwyngyllgogerychwyrndrobwll") * 48 * scale).toBeLessThanOrEqual(
      800,
    );
  });
});

describe("countLines", () => {
  it("breaks between words, as a browser does", () => {
    expect(countLines("one", 30)).toBe(1);
    expect(countLines("one two three four five six seven eight", 10)).toBeGreaterThan(1);
  });

  it("counts the lines of one word that is wider than the measure", () => {
    expect(countLines("m".repeat(40), 10)).toBe(4);
  });
});

describe("stacked", () => {
  it("adds its parts with the space before each", () => {
    const part = ofText("one line", { ...line, leading: 1, gap: 12 });
    expect(stacked(part, part)(1)).toBe(120);
    expect(stacked(part, part)(0.5)).toBe(60);
  });
});
