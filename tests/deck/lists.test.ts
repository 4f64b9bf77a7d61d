import { describe, expect, it } from "vitest";
import type { Problem } from "#deck/Problem.ts";
import { parseGuide } from "#deck/parseGuide.ts";
import { parseKeyMessages } from "#deck/parseKeyMessages.ts";
import { parsePack } from "#deck/parsePack.ts";
import { parseSupport } from "#deck/parseSupport.ts";
import { aLibrary } from "./library.ts";

function placed(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`,
  );
}

describe("parseKeyMessages", () => {
  const text = `- id: ask-first
  text: Ask first.
  short: Ask
  why: It helps.
  source: A study
- id: wait
  text: Wait.
  short: Wait
  why: It helps too.
  source: A study of trigger warnings
`;

  it("numbers the messages in order and keeps them by id", () => {
    const { messages, problems } = parseKeyMessages(text, "key-messages.yaml");
    expect(problems).toEqual([]);
    expect([...messages.values()].map(({ id, number }) => [id, number])).toEqual([
      ["ask-first", 1],
      ["wait", 2],
    ]);
    expect(messages.get("ask-first")).toEqual({
      id: "ask-first",
      number: 1,
      text: "Ask first.",
      short: "Ask",
      why: "It helps.",
      source: "A study",
    });
  });

  it.each([
    ["1:3 error entry-setting-missing", "- id: ask-first\n  text", "- text"],
    ["1:3 error entry-id", "ask-first", "Ask first"],
    ["6:3 error entry-id-twice", "id: wait", "id: ask-first"],
    ["3:3 error entry-setting-missing", "short: Ask\n", "short:\n"],
    ["1:3 error unknown-setting", "- id", "- colour: red\n  id"],
    ["2:3 error word-never-used", "Ask first.", "Be brave."],
    ["1:1 error list-expected", text, "id: ask-first"],
    ["1:3 error settings-not-named", text, "- ask-first"],
    ["2:1 error settings-unreadable", text, "- id: [\n"],
  ])("tells %s", (place, from, to) => {
    const changed = text.replace(from, to);
    const lines = placed(parseKeyMessages(changed, "key-messages.yaml").problems);
    expect(lines).toContain(place);
  });

  it("does not call two missing ids the same", () => {
    const lines = placed(parseKeyMessages("- text: a\n- text: b\n", "x.yaml").problems);
    expect(lines.filter((line) => line.includes("entry-id-twice"))).toEqual([]);
  });
});

describe("parseSupport", () => {
  const text = `- id: samaritans
  name: Samaritans
  number: 116 123
  hours: Day and night
  nations: [Wales, England]
  forWhom: Anyone
  url: https://www.samaritans.org
  checkedOn: 2026-05-01
  source: Their site
`;

  it("reads an entry, with the number as it is printed", () => {
    const { support, problems } = parseSupport(text, "support.yaml");
    expect(problems).toEqual([]);
    expect(support).toEqual([
      {
        id: "samaritans",
        name: "Samaritans",
        number: "116 123",
        hours: "Day and night",
        nations: ["England", "Wales"],
        forWhom: "Anyone",
        url: "https://www.samaritans.org",
        checkedOn: "2026-05-01",
        source: "Their site",
      },
    ]);
  });

  it("keeps a number's leading noughts", () => {
    const { support } = parseSupport(text.replace("116 123", "08088020021"), "support.yaml");
    expect(support[0]?.number).toBe("08088020021");
  });

  it("lets number, hours, address and date be unknown", () => {
    const bare = text.replace(/ {2}(?:number|hours|url|checkedOn).*\n/g, "");
    const { support, problems } = parseSupport(bare, "support.yaml");
    expect(problems).toEqual([]);
    expect(support[0]).toMatchObject({ number: "", hours: "", url: "", checkedOn: null });
  });

  it.each([
    ["2:3 error entry-setting-missing", "Samaritans\n", "\n"],
    ["5:3 error support-nations", "[Wales, England]", "[Wales, France]"],
    ["5:3 error support-nations", "[Wales, England]", "[]"],
    ["7:3 error setting-wrong", "https://www", "javascript:www"],
    ["8:3 error setting-wrong", "2026-05-01", "2026-13-01"],
  ])("tells %s", (place, from, to) => {
    expect(placed(parseSupport(text.replace(from, to), "support.yaml").problems)).toEqual([place]);
  });
});

describe("parsePack", () => {
  const files = new Set(["decks/a.md", "decks/b.md", "decks/guides/g.md"]);
  const parse = (text: string) =>
    parsePack(text, { file: "decks/pack.yaml", has: (path) => files.has(path) });

  it("reads the decks and guides in order, and the partners", () => {
    const text = "decks: [b, a]\nguides:\n  - g\npartners:\n  - name: N\n    role: R\n";
    expect(parse(text)).toEqual({
      pack: { decks: ["b", "a"], guides: ["g"], partners: [{ name: "N", role: "R" }] },
      problems: [],
    });
  });

  it.each([
    ["1:1 error pack-without-decks", "guides: [g]"],
    ["1:9 error file-missing", "decks: [a, gone]".replace("a, ", "")],
    ["1:12 error file-missing", "decks: [a, ../a]"],
    ["3:5 error listed-twice", "decks:\n  - a\n  - a"],
    ["2:10 error file-missing", "decks: [a]\nguides: [gone]"],
    ["2:1 error unknown-setting", "decks: [a]\nfilms: [a]"],
    ["3:5 error entry-setting-missing", "decks: [a]\npartners:\n  - name: N"],
  ])("tells %s", (place, text) => {
    expect(placed(parse(text).problems)).toContain(place);
  });

  it("leaves out what is not there", () => {
    expect(parse("decks: [a, gone, a]").pack.decks).toEqual(["a"]);
  });
});

describe("parseGuide", () => {
  const parse = (text: string) =>
    parseGuide(text, { file: "decks/guides/g.md", library: aLibrary() });

  it("reads settings and blocks", () => {
    const { guide, problems } = parse("---\ntitle: T\nsummary: S\n---\n\n# H\n\n* a\n");
    expect(problems).toEqual([]);
    expect(guide).toMatchObject({ title: "T", summary: "S" });
    expect(guide?.blocks.map(({ type }) => type)).toEqual(["heading", "list"]);
    expect(JSON.stringify(guide?.blocks)).toContain('"step":0');
  });

  it("is called by its first heading where it has no title", () => {
    expect(parse("# The heading\n\nWords").guide?.title).toBe("The heading");
  });

  it.each([
    ["1:1 error guide-without-title", "Only words"],
    ["3:1 error unknown-setting", "---\ntitle: T\nkind: text\n---\n"],
    ["5:1 error picture-missing", "---\ntitle: T\n---\n\n![a](gone.png)"],
    ["3:6 warning word-never-used", "# T\n\nSome trigger"],
  ])("tells %s", (place, text) => {
    expect(placed(parse(text).problems)).toEqual([place]);
    expect(parse(text).guide === null).toBe(place.includes("error"));
  });
});
