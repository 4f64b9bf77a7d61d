import { describe, expect, it } from "vitest";
import { cutDeck } from "#deck/edit/cutDeck.ts";
import {
  setDeckSetting,
  setNotes,
  setSettings,
  setSlideSetting,
  settingsText,
  setWords,
} from "#deck/edit/editSlide.ts";
import { joinDeck } from "#deck/edit/joinDeck.ts";
import { setSetting } from "#deck/edit/setSetting.ts";
import { must } from "#lib/must.ts";

const text = `---
title: T
---

---
id: a
# how long
minutes: 3
---

# A

Note:
**Say** it.

---

# B
`;

describe("setSetting", () => {
  it.each([
    ["a: 1\nb: 2\n", "a", 3, "a: 3\nb: 2\n"],
    ["a: >-\n  long\n  words\n\n# about b\nb: 2\n", "a", "short", "a: short\n\n# about b\nb: 2\n"],
    ["a: |\n  # not a comment\n\n  more\nb: 2", "a", null, "b: 2"],
    ["a: 1", "b", "x: y", 'a: 1\nb: "x: y"\n'],
    ["", "list", ["one", "two"], "list:\n  - one\n  - two\n"],
    ["# only this\n", "a", true, "# only this\na: true\n"],
    ["a:\n  - 1\n  - 2\n", "a", ["3"], 'a:\n  - "3"\n'],
    ["a: 1\n", "b", null, "a: 1\n"],
  ])("%j with %s", (settings, name, value, expected) => {
    expect(setSetting(settings, name, value)).toBe(expected);
  });

  it.each(["a: [", "{a: 1}", "- a\n", "words"])("leaves %j alone", (settings) => {
    expect(setSetting(settings, "a", 1)).toBeNull();
  });
});

describe("editing a slide", () => {
  const deck = cutDeck(text);

  it("changes its words or notes, and no other letter of the file", () => {
    expect(joinDeck(setWords(deck, 0, "# New\n"))).toBe(text.replace("# A", "# New\n"));
    expect(joinDeck(setNotes(deck, 0, "New"))).toBe(text.replace("**Say** it.", "New"));
    expect(joinDeck(setWords(deck, 99, "x"))).toBe(text);
  });

  it("gives notes to a slide that had none", () => {
    expect(joinDeck(setNotes(deck, 1, "Say B."))).toBe(`${text}\nNote:\nSay B.\n\n`);
  });

  it("changes one setting, and writes settings where there were none", () => {
    const shorter = setSlideSetting(deck, 0, "minutes", 2);
    expect(joinDeck(shorter)).toBe(text.replace("minutes: 3", "minutes: 2"));
    const hidden = setSlideSetting(deck, 1, "optional", true);
    expect(cutDeck(joinDeck(hidden)).slides[1]).toMatchObject({
      settings: "optional: true\n---\n",
      words: "# B",
    });
    const bare = setSlideSetting(hidden, 1, "optional", null);
    expect(cutDeck(joinDeck(bare)).slides[1]).toMatchObject({ settings: "", words: "# B" });
  });

  it("keeps what is typed into settings, unfinished lines too", () => {
    const typed = setSettings(deck, 0, "id: a\n");
    expect(settingsText(must(typed.slides[0], "slide"))).toBe("id: a\n");
    expect(setSlideSetting(setSettings(deck, 0, "id: ["), 0, "minutes", 1).slides[0]).toMatchObject(
      {
        settings: "id: [\n---\n",
      },
    );
  });

  it("keeps words apart from settings", () => {
    const cut = cutDeck("# A\n\n---\n# B\n");
    const edited = cutDeck(joinDeck(setWords(cut, 1, "time: tea\n\nwords")));
    expect(edited.slides[1]).toMatchObject({ settings: "", words: "time: tea\n\nwords" });
  });

  it("makes settings of a slide below two hyphens", () => {
    const cut = cutDeck("# A\n\n--\n\n# B\n");
    const edited = cutDeck(joinDeck(setSlideSetting(cut, 1, "minutes", 2)));
    expect(edited.slides[1]).toMatchObject({ settings: "minutes: 2\n---\n", words: "# B" });
  });

  it("changes the deck’s own settings, and gives it some", () => {
    expect(joinDeck(setDeckSetting(deck, "title", "U"))).toBe(text.replace("title: T", "title: U"));
    const plain = setDeckSetting(cutDeck("# A\n"), "title", "T");
    expect(joinDeck(plain)).toBe("---\ntitle: T\n---\n# A\n");
    expect(setDeckSetting(cutDeck("---\nid: [\n---\n# A"), "title", "T").head).toBe(
      "---\nid: [\n---\n",
    );
  });
});
