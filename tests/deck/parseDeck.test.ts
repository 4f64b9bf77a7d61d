import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aFilm, aMessage, aSupportEntry, paragraph } from "../support/sampleDeck.ts";
import { deckOf, found, head, ownDeck, read, slide } from "./reading.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.md`, import.meta.url), "utf8");
}

/** The slide among others with the id `a`. */
function slideOf(settings: string, body = "# Words") {
  return deckOf(ownDeck(slide(`id: a\n${settings}`, body))).slides.find(({ id }) => id === "a");
}

describe("parseDeck", () => {
  it("reads the deck's own settings", () => {
    const text = head
      .replace("version: 1.0", "version: 1.0\nlanguage: cy\nreviewed: 2026-02-28")
      .replace("version", "handouts: participant\nabout: |\n  For **you**.\n\n  - a\nversion");
    const deck = deckOf(text + slide("id: a\nkind: support\nminutes: 10"), true);
    expect(deck).toMatchObject({
      id: "deck",
      title: "A deck",
      summary: "A short one",
      minutes: 10,
      audience: "Everyone",
      size: "8 to 20",
      outcomes: ["Say who is around"],
      language: "cy",
      version: "1.0",
      reviewed: "2026-02-28",
      handouts: ["participant"],
    });
    expect(deck.about.map(({ type }) => type)).toEqual(["paragraph", "list"]);
  });

  it.each([
    ["kind: title", { kind: "title" }],
    ["kind: text", { kind: "text", layout: "words", picture: null }],
    [
      "kind: text\nlayout: picture-full\npicture: media/pictures/table.jpg\nalt: A table",
      {
        layout: "picture-full",
        picture: { src: "/assets/table-1a2b.jpg", alt: "A table" },
      },
    ],
    ["kind: message\nmessage: one-contact", { kind: "message", message: aMessage() }],
    ["kind: warning\nfilm: sample-film", { kind: "warning", film: aFilm() }],
    ["kind: film\nfilm: sample-film", { kind: "film", film: aFilm() }],
    [
      "kind: prompt\nquestion: Who?\ngrouping: pairs\nanswer: choice\nchoices: [us, them]",
      { question: "Who?", grouping: "pairs", answer: "choice", choices: ["us", "them"] },
    ],
    ["kind: prompt", { question: "Words", grouping: "all", answer: "none", choices: [] }],
    ["kind: activity\ngrouping: tables", { kind: "activity", grouping: "tables" }],
    [
      "kind: scale\nwhen: after\nstatements: [I know]",
      { kind: "scale", when: "after", statements: ["I know"] },
    ],
    ["kind: pause", { kind: "pause" }],
    ["kind: break", { kind: "break" }],
    ["kind: support\nentries: [samaritans]", { kind: "support", entries: [aSupportEntry()] }],
    ["kind: close", { kind: "close" }],
  ])("reads %j", (settings, expected) => {
    expect(slideOf(settings)).toMatchObject(expected);
  });

  it("shows a picture slide without its picture as words", () => {
    const settings = "kind: text\nlayout: picture-left\nalt: A table\npicture:";
    for (const src of ["https://a.org/table.jpg", "gone.jpg"]) {
      expect(slideOf(`${settings} ${src}`)).toMatchObject({ layout: "words", picture: null });
    }
  });

  it("reads what every slide may say", () => {
    const settings = "kind: text\nsection: Tea\nminutes: 2.5\nkeep: may\noptional: true\ntitle: T";
    expect(slideOf(settings)).toMatchObject({
      section: "Tea",
      minutes: 2.5,
      keep: "may",
      optional: true,
      title: "T",
      line: 22,
    });
    expect(slideOf("kind: text")).toMatchObject({
      section: "A deck",
      minutes: 0,
      keep: "must",
      optional: false,
      title: "Words",
      notes: [paragraph("Say it.")],
    });
  });

  it("counts one step for each item of a `*` list, and none for others or in notes", () => {
    const one = slideOf("kind: text", "* a\n* b\n\n- c\n\n1. d\n\n- e\n  * f");
    expect(one?.steps).toBe(3);
    expect(JSON.stringify(one?.blocks).match(/"step":\d/g)).toEqual(
      [1, 2, 0, 0, 0, 3].map((step) => `"step":${step}`),
    );
    const noted = deckOf("# a\n\nNote:\n* b\n").slides[0];
    expect(JSON.stringify(noted?.notes)).toContain('"step":0');
  });

  it("keeps the handouts that there are, and names them beside one that there is not", () => {
    const text = ownDeck().replace(
      "title: A",
      "handouts: [poem, participant, participant]\ntitle: A",
    );
    expect(deckOf(text).handouts).toEqual(["participant"]);
    expect(read(text).problems.map(({ message }) => message)).toEqual([
      "There is no handout `poem`. Write one of: participant.",
    ]);
  });

  it("keeps a section until the next one, in runs", () => {
    const text = ["section: A\nminutes: 2", "minutes: 3", "section: B\nminutes: 1\noptional: true"]
      .map((settings, at) => slide(`${settings}\nid: s${at}\nkind: text`))
      .join("");
    expect(deckOf(head + text).sections).toEqual([
      { title: "A", minutes: 5, slideIds: ["s0", "s1"] },
      { title: "B", minutes: 0, slideIds: ["s2", "support"] },
    ]);
  });

  it("gives every support entry that is asked for, in that order, or the first four", () => {
    expect(slideOf("kind: support\nentries: [nhs-111, samaritans]")).toMatchObject({
      entries: [{ id: "nhs-111" }, { id: "samaritans" }],
    });
    expect(slideOf("kind: support")).toMatchObject({
      entries: [{ id: "samaritans" }, { id: "nhs-111" }],
    });
    expect(slideOf("kind: support\nentries: [nobody]")).toMatchObject({
      entries: [{ id: "samaritans" }, { id: "nhs-111" }],
    });
  });

  it("reads the full fixture, one slide of every kind, as one of the pack's own", () => {
    const { deck, problems } = read(fixture("full").replace("id: full", "id: deck"), true);
    expect(problems).toEqual([]);
    expect(new Set(deck?.slides.map(({ kind }) => kind)).size).toBe(12);
    expect(deck?.sections.map(({ title, minutes }) => [title, minutes])).toEqual([
      ["Welcome", 8],
      ["The carer’s day", 18],
      ["Break", 10],
      ["Close", 4],
    ]);
  });

  it("opens an ordinary reveal.js deck: vertical slides, notes, fragments' words, code", () => {
    const { slides, title } = deckOf(fixture("reveal"));
    expect(title).toBe("Caring at home");
    expect(slides.map(({ id }) => id)).toEqual([
      "caring-at-home",
      "who-comes-to-the-door",
      "a-closer-look",
      "slide",
      "code",
      "title-above-a-line",
      "inside-html",
      "the-end",
      "support",
    ]);
    expect(slides[0]?.notes).toEqual([paragraph("Welcome everyone.")]);
    expect(slides[1]?.notes).toEqual([paragraph("Ask for names. Wait.")]);
    expect(JSON.stringify(slides)).not.toContain("data-background");
    expect(slides[4]?.blocks.at(-1)).toEqual({
      type: "code",
      text: "const a = 1;\n---\nNote: not notes",
    });
    expect(found(fixture("reveal")).filter((line) => line.includes("error"))).toEqual([]);
  });

  it("opens an ordinary Marp deck: comments are its notes, directives are not", () => {
    const { slides } = deckOf(fixture("marp"));
    expect(slides.map(({ kind }) => kind)).toEqual(["title", "text", "text", "support"]);
    expect(slides[0]?.notes).toEqual([paragraph("These are the notes for the first slide")]);
    expect(JSON.stringify(slides[1]?.notes)).toContain("Notes of several lines");
    expect(JSON.stringify(slides[1]?.notes)).toContain("with a rule inside");
    expect(slides[1]?.steps).toBe(2);
  });

  it("opens an ordinary Slidev deck: unknown layouts and HTML are left out", () => {
    const { slides, title } = deckOf(fixture("slidev"));
    expect(title).toBe("Welcome to Slidev");
    expect(slides).toHaveLength(6);
    expect(JSON.stringify(slides)).not.toMatch(/nav\.next|2B90B6/);
    expect(slides.map(({ kind }) => kind)).toEqual(["title", ...Array(4).fill("text"), "support"]);
  });

  it("names a deck without a title by its first heading, and then by its file", () => {
    expect(deckOf("# Tea and talk").title).toBe("Tea and talk");
    expect(deckOf("no heading").title).toBe("deck");
    expect(deckOf("# Ünïted Care!").id).toBe("united-care");
    expect(deckOf("# 日本").id).toBe("deck");
  });

  it("reads the same deck from any line ends, with or without a byte order mark", () => {
    const text = ownDeck(slide("id: a\nkind: text"));
    const plain = deckOf(text);
    expect(deckOf(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(plain);
    expect(deckOf(text.replaceAll("\n", "\r"))).toEqual(plain);
  });

  it("reads unknown words where numbers or dates stand as they are written", () => {
    const deck = deckOf("---\ntitle: 1.10\nversion: 007\n---\n# x");
    expect([deck.title, deck.version]).toEqual(["1.10", "007"]);
  });
});
