import { describe, expect, it } from "vitest";
import { found, head, ownDeck, read, slide } from "../reading.ts";

const film = slide("id: film\nkind: film\nfilm: sample-film");
const warning = slide("id: warning\nkind: warning\nfilm: sample-film", "");
const pause = slide("id: pause\nkind: pause", "");
const prompt = "id: a\nkind: prompt\nquestion: Who?";
const long = "word ".repeat(41);

/** Each rule broken once: where it is told, in the pack's own decks as an error. */
const broken: readonly (readonly [rule: string, place: string, text: string])[] = [
  ["slide-id", "22:1", ownDeck(slide("kind: text"))],
  ["slide-id", "23:1", ownDeck(slide("kind: text\nid: Not An Id"))],
  ["slide-id-twice", "22:1", ownDeck(slide("id: welcome\nkind: text"))],
  ["slide-without-kind", "22:1", ownDeck(slide("id: a\nminutes: 0"))],
  ["setting-wrong", "23:1", ownDeck(slide("id: a\nkind: poem"))],
  ["setting-wrong", "24:1", ownDeck(slide("id: a\nkind: text\nminutes: soon"))],
  ["setting-wrong", "24:1", ownDeck(slide("id: a\nkind: text\nkeep: perhaps"))],
  ["setting-wrong", "24:1", ownDeck(slide("id: a\nkind: text\noptional: 1"))],
  ["unknown-setting", "24:1", ownDeck(slide("id: a\nkind: text\nminuts: 3"))],
  ["film-without-warning", "22:1", ownDeck(film, pause)],
  ["film-without-warning", "22:1", ownDeck(film.replace("id: film", "id: f"), pause)],
  ["film-without-pause", "31:1", ownDeck(warning, film)],
  ["warning-without-film", "22:1", ownDeck(warning, pause)],
  ["deck-without-support", "13:1", head + slide("id: a\nkind: title\nminutes: 10")],
  ["picture-missing", "24:1", ownDeck(slide("id: a\nkind: text\npicture: gone.jpg\nalt: x"))],
  ["picture-missing", "26:6", ownDeck(slide("id: a\nkind: text", "\nSee: ![x](gone.png)"))],
  ["picture-remote", "26:6", ownDeck(slide("id: a\nkind: text", "\nSee: ![x](http://a.b/c.png)"))],
  [
    "picture-remote",
    "24:1",
    ownDeck(slide("id: a\nkind: text\npicture: https://a.b/c.png\nalt: x")),
  ],
  ["picture-without-alt", "24:1", ownDeck(slide("id: a\nkind: text\npicture: pictures/table.jpg"))],
  ["picture-without-alt", "25:1", ownDeck(slide("id: a\nkind: text", "![ ](pictures/table.jpg)"))],
  ["layout-without-picture", "24:1", ownDeck(slide("id: a\nkind: text\nlayout: picture-left"))],
  ["prompt-without-minutes", "22:1", ownDeck(slide("id: a\nkind: prompt\nquestion: Who?", ""))],
  [
    "prompt-without-choices",
    "24:1",
    ownDeck(slide("id: a\nkind: prompt\nanswer: choice\nminutes: 1\nquestion: Who?", "")),
  ],
  ["scale-without-when", "22:1", ownDeck(slide("id: a\nkind: scale\nstatements: [I know]", ""))],
  ["unknown-support", "24:1", ownDeck(slide("id: a\nkind: support\nentries: [nobody]"))],
  ["minutes-do-not-add-up", "5:1", ownDeck(slide("id: a\nkind: text\nminutes: 1.5"))],
  ["slide-without-notes", "22:1", ownDeck(slide("id: a\nkind: text", "# Words", ""))],
  ["slide-empty", "22:1", ownDeck(slide("id: a\nkind: text", ""))],
  ["slide-too-long", "22:1", ownDeck(slide("id: a\nkind: text", long))],
  ["slide-too-long", "22:1", ownDeck(slide("id: a\nkind: message\nmessage: one-contact", long))],
  ["word-never-used", "25:10", ownDeck(slide("id: a\nkind: text", "# When a victim"))],
  ["link-unsafe", "25:5", ownDeck(slide("id: a\nkind: text", "See [x](javascript:alert)"))],
  ["nested-too-deep", "38:27", ownDeck(slide("id: a\nkind: text", nested(14)))],
  ["code-unclosed", "25:1", ownDeck(slide("id: a\nkind: text", "~~~~"))],
  ["settings-tag", "24:1", ownDeck(slide("id: a\nkind: text\ntitle: !x y"))],
  ["deck-id", "2:1", ownDeck().replace("id: deck", "id: Deck 1")],
  ["deck-id", "2:1", ownDeck().replace("id: deck", "id: other")],
  ["deck-language", "3:1", ownDeck().replace("title: A", "language: English please\ntitle: A")],
  ["setting-wrong", "3:1", ownDeck().replace("title: A", "reviewed: 2026-02-30\ntitle: A")],
  ["unknown-setting", "3:1", ownDeck().replace("title: A", "theme: x\ntitle: A")],
  [
    "unknown-handout",
    "3:25",
    ownDeck().replace("title: A", "handouts: [participant, poem]\ntitle: A"),
  ],
  ["unknown-handout", "3:1", ownDeck().replace("title: A", "handouts: poem\ntitle: A")],
  ["deck-setting-missing", "2:1", ownDeck().replace("summary: A short one\n", "")],
  ["deck-setting-missing", "4:1", ownDeck().replace("summary: A short one", "summary:")],
];

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}- a`).join("\n");
}

/** What cannot be shown stops anyone's deck. */
const fatal: typeof broken = [
  ["unknown-film", "24:1", ownDeck(slide("id: a\nkind: film\nfilm: nobody"))],
  ["unknown-film", "22:1", ownDeck(slide("id: a\nkind: warning"))],
  ["unknown-message", "24:1", ownDeck(slide("id: a\nkind: message\nmessage: nobody"))],
  ["unknown-message", "22:1", ownDeck(slide("id: a\nkind: message"))],
  ["prompt-without-question", "22:1", ownDeck(slide("id: a\nkind: prompt\nminutes: 0", ""))],
  ["scale-without-statements", "22:1", ownDeck(slide("id: a\nkind: scale\nwhen: after", ""))],
  ["settings-unreadable", "22:7", ownDeck(slide("id: [a"))],
  ["settings-unclosed", "30:1", `${ownDeck()}---\nid: a\n`],
  ["settings-alias", "23:1", ownDeck(slide("id: &x a\nkind: *x"))],
  [
    "settings-too-deep",
    "23:20",
    ownDeck(slide(`id: a\ntitle: ${"[".repeat(13)}x${"]".repeat(13)}`)),
  ],
  ["settings-too-large", "22:1", ownDeck(slide(`id: a\ntitle: ${"x".repeat(200_001)}`))],
  ["slide-too-large", "25:1", ownDeck(slide("id: a\nkind: text", "*".repeat(3001)))],
  ["slide-too-large", "25:1", ownDeck(slide("id: a\nkind: text", "> ".repeat(13)))],
  ["slide-too-large", "25:1", ownDeck(slide("id: a\nkind: text", "a ".repeat(50_001)))],
  ["deck-without-slides", "1:1", "---\nid: deck\n---\n\n---\n\n---\n"],
  ["deck-without-slides", "1:1", ""],
  ["deck-too-large", "4001:1", "a\n\n---\n".repeat(2001).replaceAll("\n\n", "\n")],
  ["deck-too-large", "1:1", "a".repeat(2_000_001)],
];

describe("the rules of decks", () => {
  it("find nothing in a deck that keeps them all", () => {
    expect(found(ownDeck(warning, film, pause), true)).toEqual([]);
  });

  it.each(broken)("%s at %s stops the pack's own deck and not a trainer's", (rule, place, text) => {
    expect(found(text, true)).toContain(`${place} error ${rule}`);
    expect(read(text, true).deck).toBeNull();
    expect(read(text, false).deck).not.toBeNull();
    const foreign = found(text, false).filter((line) => line.includes(" error "));
    expect(foreign).toEqual([]);
  });

  it.each(fatal)("%s at %s stops any deck", (rule, place, text) => {
    for (const own of [true, false]) {
      expect(found(text, own)).toContain(`${place} error ${rule}`);
      expect(read(text, own).deck).toBeNull();
    }
  });

  it("tell all that is wrong at once, in the order of the file", () => {
    const text = ownDeck(film, slide(prompt, "", ""));
    const lines = found(text, true);
    expect(lines).toEqual([
      "22:1 error film-without-warning",
      "22:1 error film-without-pause",
      "31:1 error prompt-without-minutes",
      "31:1 error slide-without-notes",
    ]);
  });

  it("say what to write instead", () => {
    for (const [rule, , text] of [...broken, ...fatal]) {
      const problem = read(text, true).problems.find((each) => each.rule === rule);
      expect(problem?.message, rule).toMatch(
        /\b(?:Write|write|Put|Give|Say|End|Leave|Shorten|Split|Tell|Use|Link|needs two|takes)\b/,
      );
      expect(problem?.file).toBe("decks/deck.md");
    }
  });

  it("leave out what follows only from settings that cannot be read", () => {
    expect(found(ownDeck(slide("id: [a")), true)).toEqual(["22:7 error settings-unreadable"]);
  });

  it("name one problem a mistake in settings that are missing altogether", () => {
    expect(found("# A\n\nNote: x\n", false)).toEqual(["1:1 warning deck-without-support"]);
  });

  it("tell a hostile file's first thousand problems and that there are more", () => {
    const lines = found("battle ".repeat(1100));
    expect(lines.length).toBe(1000);
    expect(lines.filter((line) => line.endsWith("too-many-problems"))).toHaveLength(1);
  });
});
