import { describe, expect, it } from "vitest";
import { findProjector } from "#ui/displays.ts";

const own = { label: "Built-in", isPrimary: true };
const hall = { label: "EPSON", isPrimary: false };
const other = { label: "DELL", isPrimary: false };

describe("findProjector", () => {
  it("is the display of that name, wherever it is now", () => {
    expect(findProjector([own, other, hall], "EPSON")).toBe(hall);
    expect(findProjector([own, hall], "Built-in")).toBe(own);
  });

  it("is a display that is not the machine's own when that name is not there", () => {
    expect(findProjector([own, other], "EPSON")).toBe(other);
    expect(findProjector([own, other], null)).toBe(other);
  });

  it("is none on a machine with one display", () => {
    expect(findProjector([own], "EPSON")).toBeNull();
  });
});
