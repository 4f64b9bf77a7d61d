import { describe, expect, it } from "vitest";
import { parseTranscript } from "#deck/parseTranscript.ts";

describe("parseTranscript", () => {
  it("gives plain paragraphs, without headings, marks and HTML", () => {
    const text =
      "\uFEFF# The film\n\n(A *kitchen*.)\n\nI am **up**\nbefore he is.\n\n<b>x</b>\n\n- one\n- two\n";
    expect(parseTranscript(text)).toEqual([
      "(A kitchen.)",
      "I am up before he is.",
      "x",
      "one",
      "two",
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(parseTranscript("\n# Only a heading\n")).toEqual([]);
  });
});
