import { describe, expect, it } from "vitest";
import { widestLine, wrapCue } from "../../media/studio/src/words/wrapCue.ts";

describe("wrapCue", () => {
  it.each([
    ["The kettle goes on at six.", "The kettle goes on at six."],
    [
      "After lunch he sits by the window, and looks at the garden he made.",
      "After lunch he sits by the window,\nand looks at the garden he made.",
    ],
    [
      "My speech is slow now. People finish my sentences.",
      "My speech is slow now.\nPeople finish my sentences.",
    ],
  ])("breaks “%s” where it reads best", (text, wrapped) => {
    expect(wrapCue(text)).toBe(wrapped);
  });

  it("keeps both lines narrow and loses no word", () => {
    const text = "One two three four five six seven eight nine ten eleven twelve";
    const lines = wrapCue(text).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(widestLine);
  });
});
