import { describe, expect, it } from "vitest";
import { checkSupportAge } from "#deck/checkSupportAge.ts";
import { aSupportEntry } from "../support/sampleDeck.ts";

function days(checkedOn: string | null, today: string) {
  return checkSupportAge([aSupportEntry({ checkedOn })], today).map((old) => old.days);
}

describe("checkSupportAge", () => {
  it("names an entry that was checked more than 180 days ago", () => {
    expect(days("2026-01-01", "2026-06-30")).toEqual([]);
    expect(days("2026-01-01", "2026-07-01")).toEqual([181]);
  });

  it("names an entry that nobody has checked", () => {
    expect(days(null, "2026-07-01")).toEqual([null]);
  });

  it("counts leap days, ends of years and centuries as the calendar does", () => {
    for (const [from, to] of [
      ["2023-12-31", "2025-03-01"],
      ["2024-02-28", "2024-12-31"],
      ["1999-06-01", "2100-03-01"],
      ["2000-02-29", "2400-03-01"],
    ] as const) {
      expect(days(from, to)).toEqual([(Date.parse(to) - Date.parse(from)) / 86_400_000]);
    }
  });

  it("names nothing that was checked in days to come", () => {
    expect(days("2027-01-01", "2026-07-01")).toEqual([]);
  });
});
