import { describe, expect, it } from "vitest";
import { slideTitle } from "#deck/slideTitle.ts";
import { aDeck, aSlide, heading, paragraph } from "../support/sampleDeck.ts";

describe("slideTitle", () => {
  it("is a prompt's question, whatever its heading says", () => {
    const prompt = aSlide({ kind: "prompt", question: "Who?" });
    expect(slideTitle(prompt, [heading("Talk")])).toBe("Who?");
  });

  it("is the heading before anything of the kind", () => {
    expect(slideTitle(aSlide({ kind: "film" }), [heading("Her day")])).toBe("Her day");
    expect(slideTitle(aSlide({ kind: "film" }), [])).toBe("A carer’s day, in her own words");
    expect(slideTitle(aSlide({ kind: "warning" }), [])).toMatch(/^Before the film: A carer/);
    expect(slideTitle(aSlide({ kind: "message" }), [])).toBe("One named contact, day and night");
  });

  it("is the first words, cut between words", () => {
    expect(slideTitle(aSlide(), [paragraph("Short  words")])).toBe("Short words");
    const long = "One two three four five six seven eight nine ten eleven twelve thirteen";
    expect(slideTitle(aSlide(), [paragraph(long)])).toBe(
      "One two three four five six seven eight nine ten eleven…",
    );
    expect(slideTitle(aSlide(), [paragraph(`${"x".repeat(59)}😀y`)])).toMatch(/…$/);
  });

  it("is never empty", () => {
    for (const slide of aDeck().slides) expect(slideTitle(slide, [])).not.toBe("");
  });
});
