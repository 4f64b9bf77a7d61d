import { describe, expect, it } from "vitest";
import { deckBudget, isTooMuch, markdownCost } from "#deck/markdownCost.ts";
import { found } from "./reading.ts";

describe("markdownCost", () => {
  it("grows with the square of marks and of lines", () => {
    expect(markdownCost("words").cost).toBe(8);
    expect(markdownCost("*a* _b_").marks).toBe(4);
    expect(markdownCost("*".repeat(100)).cost).toBe(100 * 100 + 8);
    expect(markdownCost("\n".repeat(99)).cost).toBe(8 * 100 * 100);
  });

  it("counts quotes and lists that begin on one line inside each other", () => {
    expect(markdownCost("> - 1. * a").nested).toBe(4);
    expect(markdownCost("- a\n- b\n  - c").nested).toBe(1);
    expect(markdownCost("a > b - c").nested).toBe(0);
  });

  it("is too much beyond 100,000 characters, 3,000 marks or 12 levels", () => {
    const isMuch = (text: string) => isTooMuch(markdownCost(text));
    expect([isMuch("a".repeat(100_000)), isMuch("a".repeat(100_001))]).toEqual([false, true]);
    expect([isMuch("*".repeat(3000)), isMuch("*".repeat(3001))]).toEqual([false, true]);
    expect([isMuch(">".repeat(12)), isMuch(">".repeat(13))]).toEqual([false, true]);
  });

  it("lets a whole deck ask for a limited amount of work", () => {
    const part = "<".repeat(2900);
    const afforded = Math.floor(deckBudget / markdownCost(`\n${part}\n\n`).cost);
    const text = `${part}\n\n---\n\n`.repeat(afforded + 3);
    expect(found(text).some((line) => line.endsWith("error slide-too-large"))).toBe(true);
  });
});
