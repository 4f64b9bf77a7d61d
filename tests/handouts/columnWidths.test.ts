import { describe, expect, it } from "vitest";
import { columnWidths } from "#handouts/layout/columnWidths.ts";

const need = (least: number, wanted: number) => ({ least, wanted });

describe("columnWidths", () => {
  it.each([
    ["stretches what fits", [need(10, 20), need(10, 30)], [40, 60]],
    ["gives the rest to the column that would wrap most", [need(20, 20), need(20, 100)], [20, 80]],
    [
      "shares fairly what is too little",
      [need(10, 50), need(200, 300), need(80, 90)],
      [10, 45, 45],
    ],
    ["holds one column", [need(500, 900)], [100]],
  ])("%s", (_, needs, widths) => {
    expect(columnWidths(needs, 100)).toEqual(widths);
  });
});
