import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inWindow, sectionWindow } from "#slides/sectionWindow.ts";

const place = fc
  .integer({ min: 1, max: 2000 })
  .chain((count) => fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.constant(count)));

describe("sectionWindow", () => {
  it("holds two slides on each side in the middle of a deck", () => {
    expect(sectionWindow(10, 40)).toEqual({ from: 8, to: 13 });
  });

  it("ends where the deck ends", () => {
    expect(sectionWindow(0, 40)).toEqual({ from: 0, to: 3 });
    expect(sectionWindow(39, 40)).toEqual({ from: 37, to: 40 });
    expect(sectionWindow(0, 1)).toEqual({ from: 0, to: 1 });
  });

  it("never holds more than five, however long the deck, and always its own slide", () => {
    fc.assert(
      fc.property(place, ([index, count]) => {
        const window = sectionWindow(index, count);
        expect(window.to - window.from).toBeLessThanOrEqual(5);
        expect(inWindow(window, index)).toBe(true);
        expect(window.from).toBeGreaterThanOrEqual(0);
        expect(window.to).toBeLessThanOrEqual(count);
      }),
    );
  });
});
