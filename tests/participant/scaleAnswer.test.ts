import { describe, expect, it } from "vitest";
import { readScale, writeScale } from "#participant/scaleAnswer.ts";

describe("writeScale", () => {
  it("leaves a dash for a statement without a mark", () => {
    expect(writeScale(["3", "", "5"])).toBe("3, -, 5");
  });
});

describe("readScale", () => {
  it("reads what was written", () => {
    for (const marks of [["1"], ["3", "", "5"], ["", "", ""]])
      expect(readScale(writeScale(marks), marks.length)).toEqual(marks);
  });

  it("has one mark for each statement, whatever the text holds", () => {
    expect(readScale("", 2)).toEqual(["", ""]);
    expect(readScale("6, 0, 2, 4", 3)).toEqual(["", "", "2"]);
    expect(readScale("<b>1</b>, 1", 2)).toEqual(["", "1"]);
  });
});
