import { describe, expect, it } from "vitest";
import {
  openForm,
  reportUnknown,
  takeDate,
  takeFlag,
  takeForm,
  takeLines,
  takeNumber,
  takeOneOf,
  takeText,
  takeTexts,
  takeWeb,
} from "#deck/form.ts";
import { readYaml } from "#deck/readYaml.ts";
import { gatherProblems, inFileOrder } from "#deck/report.ts";

const start = { line: 10, column: 1 };

function open(text: string) {
  const { report, problems } = gatherProblems("deck.md", false);
  const form = openForm(readYaml({ text, ...start }, report), start, report);
  const found = () => problems.map((each) => `${each.line}:${each.column} ${each.rule}`);
  return { form, found, problems };
}

describe("readYaml", () => {
  it("keeps words as they are written, whatever they look like", () => {
    const { form } = open("a: 1.0\nb: yes\nc: 007\nd: null\ne: ~\nf: 2026-01-02\ng: 'x: y'");
    const texts = ["a", "b", "c", "d", "e", "f", "g"].map((key) => takeText(form, key));
    expect(texts).toEqual(["1.0", "yes", "007", null, null, "2026-01-02", "x: y"]);
  });

  it("joins the lines of one setting, and keeps them where they matter", () => {
    const { form } = open("a: |\n  one\n\n  two\n");
    expect(takeText(form, "a")).toBe("one two");
    expect(takeLines(form, "a")).toBe("one\n\ntwo");
  });

  it("takes keys that name what every object has", () => {
    const { form } = open("__proto__: a\nconstructor: b\n? [x]\n: c\n1: d");
    expect(takeText(form, "__proto__")).toBe("a");
    expect(takeText(form, "constructor")).toBe("b");
    expect([...form.entries.keys()]).toEqual(["__proto__", "constructor", "?", "1"]);
    expect(takeText(form, "toString")).toBeNull();
  });

  it.each([
    ["11:1 settings-unreadable", "a: b\na: c"],
    ["10:4 settings-alias", "a: *b"],
    ["10:1 settings-too-large", `a: ${"[".repeat(50)}`],
    ["10:1 settings-too-large", `${"- ".repeat(30)}a`],
    ["10:1 settings-not-named", "just words"],
    ["10:1 settings-not-named", "- a\n- b"],
    ["10:1 settings-tag", "a: !!str b"],
  ])("tells %s", (place, text) => {
    const rule = place.split(" ").at(-1) ?? "";
    const lines = open(text).found();
    expect(lines.filter((line) => line.endsWith(rule)).length, lines.join()).toBeGreaterThan(0);
    if (rule !== "settings-alias") expect(lines).toContain(place);
  });

  it("is an empty form where there is nothing", () => {
    const { form, found } = open("# only a comment");
    expect([form.entries.size, found()]).toEqual([0, []]);
  });
});

describe("a form", () => {
  it.each<[string, (form: ReturnType<typeof open>["form"]) => unknown]>([
    ["a: [b]", (form) => takeText(form, "a")],
    ["a: [b]", (form) => takeLines(form, "a")],
    ["a: -1", (form) => takeNumber(form, "a")],
    ["a: .nan", (form) => takeNumber(form, "a")],
    ["a: .inf", (form) => takeNumber(form, "a")],
    ["a: {b: 1}", (form) => takeNumber(form, "a")],
    ["a: sure", (form) => takeFlag(form, "a")],
    ["a: [true]", (form) => takeFlag(form, "a")],
    ["a: 2026-02-29", (form) => takeDate(form, "a")],
    ["a: 2026-00-01", (form) => takeDate(form, "a")],
    ["a: 2026-01-00", (form) => takeDate(form, "a")],
    ["a: 1 May", (form) => takeDate(form, "a")],
    ["a: toString", (form) => takeOneOf(form, "a", ["b", "c"])],
  ])("refuses %j", (text, take) => {
    const { form, found } = open(text);
    expect(take(form)).toBeNull();
    expect(found()).toEqual(["10:1 setting-wrong"]);
  });

  it("takes what fits", () => {
    const { form, found } = open(
      "n: 1.5\nf: false\nd: 2028-02-29\no: b\nw: http://a.b\nt: [a, '', b]",
    );
    expect(takeNumber(form, "n")).toBe(1.5);
    expect(takeFlag(form, "f")).toBe(false);
    expect(takeDate(form, "d")).toBe("2028-02-29");
    expect(takeOneOf(form, "o", ["a", "b"])).toBe("b");
    expect(takeWeb(form, "w")).toBe("http://a.b");
    expect(takeTexts(form, "t")).toEqual(["a", "b"]);
    expect(found()).toEqual([]);
  });

  it("takes one value for a list of one, and says when a list holds more than words", () => {
    const { form, found } = open("a: one\nb: [two, [three]]");
    expect(takeTexts(form, "a")).toEqual(["one"]);
    expect(takeTexts(form, "b")).toEqual(["two"]);
    expect(found()).toEqual(["11:1 setting-wrong"]);
  });

  it("reports what nobody asked for, once, with what there is to ask", () => {
    const { form, problems, found } = open("a: b\nc: d");
    takeText(form, "a");
    reportUnknown(form, "a test");
    expect(found()).toEqual(["11:1 unknown-setting"]);
    expect(problems[0]?.message).toContain("not a setting of a test");
    expect(problems[0]?.message).toContain("one of: a.");
  });

  it("is empty inside another where there is none", () => {
    expect(takeForm(open("").form, "a").entries.size).toBe(0);
  });
});

describe("gatherProblems", () => {
  it("shortens what quotes a long text", () => {
    const { report, problems } = gatherProblems("deck.md", true);
    report("a-rule", "x".repeat(5000), start);
    expect(problems[0]?.message).toHaveLength(601);
  });

  it("lets advice stop nobody and what cannot be shown stop everybody", () => {
    for (const own of [true, false]) {
      const { report, problems } = gatherProblems("deck.md", own);
      report("a", "", start, "advice");
      report("b", "", start, "fatal");
      report("c", "", start);
      expect(problems.map(({ severity }) => severity)).toEqual([
        "warning",
        "error",
        own ? "error" : "warning",
      ]);
    }
  });

  it("keeps a thousand of each severity, so that an error is never lost among warnings", () => {
    const { report, problems } = gatherProblems("deck.md", false);
    for (let at = 0; at < 1500; at += 1) report("a", "", start);
    report("b", "", start, "fatal");
    expect(problems).toHaveLength(1001);
    expect(problems[999]?.rule).toBe("too-many-problems");
    expect(problems[1000]?.rule).toBe("b");
  });
});

describe("inFileOrder", () => {
  it("sorts by line, column, and errors first", () => {
    const { report, problems } = gatherProblems("deck.md", false);
    report("d", "", { line: 2, column: 1 });
    report("c", "", { line: 1, column: 2 });
    report("b", "", { line: 1, column: 1 });
    report("a", "", { line: 1, column: 1 }, "fatal");
    expect(inFileOrder(problems).map(({ rule }) => rule)).toEqual(["a", "b", "c", "d"]);
  });
});
