import { describe, expect, it } from "vitest";
import { leftWords, percentLeft, sameClock } from "#slides/promptWords.ts";

describe("leftWords", () => {
  it.each([
    [360, "about 6 minutes left"],
    [301, "about 6 minutes left"],
    [300, "about 5 minutes left"],
    [60, "about 1 minute left"],
    [1, "about 1 minute left"],
    [0, "Time to come back together"],
    [-90, "Time to come back together"],
  ])("says at %i seconds: %s", (left, words) => {
    expect(leftWords({ total: 360, left })).toBe(words);
  });

  it("changes at most once a minute", () => {
    const said = Array.from({ length: 361 }, (_, left) => leftWords({ total: 360, left }));
    expect(new Set(said).size).toBe(7);
  });
});

describe("percentLeft", () => {
  it("stays between nothing and all", () => {
    expect(percentLeft({ total: 100, left: 130 })).toBe(100);
    expect(percentLeft({ total: 100, left: -5 })).toBe(0);
    expect(percentLeft({ total: 0, left: 0 })).toBe(0);
  });
});

describe("sameClock", () => {
  it("tells clocks apart only where the room could", () => {
    expect(sameClock({ total: 600, left: 301.2 }, { total: 600, left: 301.4 })).toBe(true);
    expect(sameClock({ total: 600, left: 301 }, { total: 600, left: 299 })).toBe(false);
    expect(sameClock(null, { total: 600, left: 299 })).toBe(false);
    expect(sameClock(null, null)).toBe(true);
  });
});
