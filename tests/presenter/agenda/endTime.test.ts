import { describe, expect, it } from "vitest";
import { endTime } from "#presenter/agenda/endTime.ts";

const at = (hours: number, minutes = 0, day = 24) =>
  new Date(2026, 10, day, hours, minutes).getTime();

describe("endTime", () => {
  it.each([
    ["12:30", at(12, 30)],
    ["9.05", at(9, 5)],
    ["1745", at(17, 45)],
    [" 00:10 ", at(0, 10)],
  ])("reads %s", (typed, end) => {
    expect(endTime(typed, at(10))).toBe(end);
  });

  it("is today's when it has just passed, tomorrow's when it is long past", () => {
    expect(endTime("09:50", at(10))).toBe(at(9, 50));
    expect(endTime("00:30", at(23))).toBe(at(0, 30, 25));
  });

  it.each(["", "12", "25:00", "12:60", "noon", "12:300"])("reads no time in “%s”", (typed) => {
    expect(endTime(typed, at(10))).toBeNull();
  });
});
