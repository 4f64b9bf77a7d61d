import { describe, expect, it } from "vitest";
import { plainText } from "#deck/plainText.ts";
import { blocksUpTo } from "#slides/blocksUpTo.ts";
import { list, paragraph, stepList } from "../support/sampleDeck.ts";

const blocks = [paragraph("Before"), list("A", "B"), stepList("one", "two", "three")];

describe("blocksUpTo", () => {
  it("leaves out what has not appeared yet", () => {
    const seen = plainText(blocksUpTo(blocks, 2));
    expect(seen).toContain("two");
    expect(seen).not.toContain("three");
  });

  it("keeps what is there from the start, and no empty list", () => {
    expect(blocksUpTo(blocks, 0)).toEqual([paragraph("Before"), list("A", "B")]);
  });

  it("keeps everything at the last step", () => {
    expect(blocksUpTo(blocks, 3)).toEqual(blocks);
  });
});
