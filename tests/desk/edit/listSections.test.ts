import { describe, expect, it } from "vitest";
import { listSections } from "#desk/edit/listSections.ts";
import { aDeck } from "../../support/sampleDeck.ts";

const [slide] = aDeck().slides;
const at = (section: string, minutes: number, optional = false) =>
  slide && { ...slide, section, minutes, optional };

describe("listSections", () => {
  it("sums the minutes of each run of slides, hidden ones left out", () => {
    expect(
      listSections([at("A", 1), at("A", 0.5), undefined, at("B", 2), at("B", 9, true), at("A", 3)]),
    ).toEqual([
      { title: "A", minutes: 1.5, from: 0, to: 3 },
      { title: "B", minutes: 2, from: 3, to: 5 },
      { title: "A", minutes: 3, from: 5, to: 6 },
    ]);
  });

  it("has a name where nothing can be shown yet", () => {
    expect(listSections([undefined])).toEqual([{ title: "Slides", minutes: 0, from: 0, to: 1 }]);
  });
});
