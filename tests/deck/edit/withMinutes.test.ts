import { describe, expect, it } from "vitest";
import { readDraft } from "#deck/edit/readDraft.ts";
import { withMinutes } from "#deck/edit/withMinutes.ts";
import { aLibrary } from "../library.ts";

const source = `---
title: Our day # ours
minutes: 12
---

---
id: welcome
kind: title
# a short one
minutes: 2
---

# Welcome

Note:
Say hello.

---

# No settings

Some words.

---
id: bonus
optional: true
minutes: 4
---

# Only if asked

---
id: film
kind: film
film: sample-film
minutes: 10
---
`;

function written(minutes: Readonly<Record<string, number>>): string {
  const { slides } = readDraft(source, { file: "our.md", library: aLibrary() });
  return withMinutes(source, slides, new Map(Object.entries(minutes)));
}

describe("withMinutes", () => {
  it("changes only the minutes, and what they add up to", () => {
    expect(written({ welcome: 3.5 })).toBe(
      source.replace("minutes: 2\n", "minutes: 3.5\n").replace("minutes: 12", "minutes: 13.5"),
    );
  });

  it("gives minutes to a slide that has no settings yet", () => {
    const { slides } = readDraft(written({ "no-settings": 1 }), {
      file: "our.md",
      library: aLibrary(),
    });
    expect([...slides.values()].map((slide) => [slide.id, slide.minutes])).toEqual([
      ["welcome", 2],
      ["no-settings", 1],
      ["bonus", 4],
      ["film", 10],
    ]);
  });

  it("plans nothing for an optional slide, and knows no slide that is not there", () => {
    expect(written({ bonus: 9, gone: 7, "film-warning": 3 })).toBe(
      source.replace("minutes: 4", "minutes: 9"),
    );
  });

  it("leaves the file to the letter when nothing is new", () => {
    expect(written({})).toBe(source);
  });
});
