import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Deck } from "#deck/Deck.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import { plainText } from "#deck/plainText.ts";
import { must } from "#lib/must.ts";
import { aLibrary } from "./library.ts";

const folder = "tests/deck/fixtures/others";

function open(file: string): { deck: Deck; problems: readonly string[] } {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  const { deck, problems } = parseDeck(text, { file, library: aLibrary(), own: false });
  return {
    deck: must(deck, file),
    problems: problems.map(({ line, rule }) => `${line} ${rule}`),
  };
}

function lineOf(file: string, words: string): number {
  const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
  return lines.findIndex((line) => line.includes(words)) + 1;
}

/** The slides that the author wrote: a deck is also given a place to turn to. */
function walls(file: string): readonly string[] {
  return open(file)
    .deck.slides.filter(({ kind }) => kind !== "support")
    .map((slide) => plainText(slide.blocks).replace(/\s+/g, " ").trim());
}

function notes(file: string): string {
  return open(file)
    .deck.slides.map((slide) => plainText(slide.notes))
    .join("\n");
}

describe("decks of other programs", () => {
  it.each(readdirSync(folder))("%s opens", (file) => {
    const { deck } = open(file);
    expect(deck.slides.length).toBeGreaterThan(2);
  });

  it("opens every deck of three programs or more", () => {
    const programs = readdirSync(folder).map((file) => file.replace(/-.*$/, ""));
    for (const program of ["reveal", "marp", "slidev"]) {
      expect(programs.filter((each) => each === program).length).toBeGreaterThanOrEqual(3);
    }
  });

  it("keeps the words of HTML, and what it left out has a line", () => {
    expect(walls("reveal-fragments.md")).toMatchObject([
      "The kindness of strangers A talk for volunteers",
      "What helps A cup of tea A name Someone who stays",
      "Tea, in detail",
      /* code */ expect.stringContaining("Note: this is code"),
      "Who When Nurse Mornings Left column Right column & more",
      "Thank you! www.example.org",
    ]);
    const at = (words: string, rule: string) => `${lineOf("reveal-fragments.md", words)} ${rule}`;
    expect(open("reveal-fragments.md").problems).toEqual(
      expect.arrayContaining([
        at("<p class", "html-left-out"),
        at("<img src", "picture-missing"),
        at("<div style", "html-left-out"),
      ]),
    );
  });

  it("keeps reveal.js’s notes off the wall, in all their forms", () => {
    expect(notes("reveal-fragments.md")).toMatch(/Wait until[\s\S]*breathe[\s\S]*Ask the room/);
    expect(walls("reveal-fragments.md").join(" ")).not.toMatch(/Wait until|breathe/);
    expect(notes("reveal-obsidian.md")).toContain("remember the handout");
  });

  it("separates at the marks that reveal-md’s settings name", () => {
    expect(walls("reveal-md.md")).toEqual([
      "First Foo",
      "Second",
      'Below the second "A quote" — someone',
      "Third",
    ]);
  });

  it("separates at headings where Marp’s settings ask for it", () => {
    expect(walls("marp-heading-divider.md")).toEqual([
      "A whole deck without rules by someone",
      "First slide It starts at its heading. Not a slide",
      "Second slide $ax^2+bc+c$ ## not a heading",
      "Last slide done to do",
    ]);
  });

  it("takes Marp’s directives for orders and its other comments for notes", () => {
    expect(notes("marp-two-columns.md").trim()).toBe("Welcome. Say who is in the room.");
    expect(walls("marp-two-columns.md")[1]).toBe("Two sides what we say what we mean");
  });

  it("shows Slidev’s words without its components, and names what it passed over", () => {
    expect(walls("slidev-starter.md")).toEqual([
      "Welcome to Slidev Presentation slides for developers Press Space for next page",
      expect.stringMatching(/^What is Slidev\? .*Why Slidev\?$/),
      "Table of contents You can use the Toc component.",
      expect.stringMatching(/^Code import \{ computed, ref \}/),
      "",
      "Learn More Documentation · GitHub",
    ]);
    const { problems } = open("slidev-starter.md");
    const at = (words: string, rule: string) => `${lineOf("slidev-starter.md", words)} ${rule}`;
    expect(problems).toEqual(
      expect.arrayContaining([
        at("<div @click", "html-left-out"),
        at("layout: two-cols", "setting-wrong"),
        at("::right::", "slot-left-out"),
        at("<Toc", "html-left-out"),
        at("src: ./pages", "unknown-setting"),
      ]),
    );
    expect(walls("slidev-clicks.md")[0]).toBe("Clicks First Second Appears later And this");
    expect(walls("slidev-vue.md").join(" ")).not.toContain("not for the room");
  });
});
