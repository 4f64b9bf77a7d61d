import { describe, expect, it } from "vitest";
import { minutesAndSeconds, timeOfDay } from "#ui/timeWords.ts";

describe("minutesAndSeconds", () => {
  it.each([
    [0, "0:00"],
    [999, "0:00"],
    [61_000, "1:01"],
    [38 * 60_000 + 12_000, "38:12"],
    [3_599_999, "59:59"],
    [3_723_000, "1:02:03"],
    [-5000, "0:00"],
  ])("%i ms is %s", (milliseconds, words) => {
    expect(minutesAndSeconds(milliseconds)).toBe(words);
  });
});

describe("timeOfDay", () => {
  it("has hours and minutes in twenty-four hours", () => {
    expect(timeOfDay(new Date(2026, 5, 1, 9, 5).getTime())).toBe("09:05");
    expect(timeOfDay(new Date(2026, 5, 1, 21, 41).getTime())).toBe("21:41");
  });
});
