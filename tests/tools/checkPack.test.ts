import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFiles } from "#tools/checkFiles.ts";
import { checkPack } from "#tools/checkPack.ts";
import { problemLine } from "#tools/problemLine.ts";
import { readPackFiles } from "#tools/readPackFiles.ts";
import { ownDeck, slide } from "../deck/reading.ts";

let root = "";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const today = "2026-07-01";
const entry = (id: string, checkedOn: string) =>
  `- id: ${id}\n  name: ${id}\n  nations: [England]\n  forWhom: Anyone\n  checkedOn: ${checkedOn}\n  source: A\n`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pack-"));
  write("decks/pack.yaml", "decks: [deck]\n");
  write("decks/key-messages.yaml", "[]\n");
  write("decks/support.yaml", entry("one", "2026-06-01") + entry("two", "2025-06-01"));
  write("decks/deck.md", ownDeck());
  write("media/pictures/in/table.jpg", "");
  write("media/pictures/notes.txt", "");
  write("media/studio/film.yaml", "");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const lines = (check: ReturnType<typeof checkPack>) =>
  check.problems.map((problem) => problemLine(problem).split(" ").slice(0, 3).join(" "));

describe("readPackFiles", () => {
  it("finds the pack's texts and media by their paths, and nothing else", () => {
    const { texts, media } = readPackFiles(root);
    expect([...texts.keys()].sort()).toEqual([
      "decks/deck.md",
      "decks/key-messages.yaml",
      "decks/pack.yaml",
      "decks/support.yaml",
    ]);
    expect([...media]).toEqual([["media/pictures/in/table.jpg", "/media/pictures/in/table.jpg"]]);
  });

  it("finds nothing in an empty folder", () => {
    const { texts, media } = readPackFiles(join(root, "nowhere"));
    expect([texts.size, media.size]).toEqual([0, 0]);
  });
});

describe("checkPack", () => {
  it("tells an old check of a helpline as a warning, on its entry's line", () => {
    const check = checkPack(root, today);
    expect(check.decks).toBe(1);
    expect(lines(check)).toEqual(["decks/support.yaml:7:1 warning support-unchecked"]);
    expect(check.problems[0]?.message).toContain("two was last checked 395 days ago");
  });

  it("tells everything of every file", () => {
    write("decks/deck.md", ownDeck(slide("id: a\nkind: text", "# A", "")));
    write("media/films/x/film.yaml", "id: y\n");
    const rules = lines(checkPack(root, today));
    expect(rules).toContain("decks/deck.md:22:1 error slide-without-notes");
    expect(rules).toContain("media/films/x/film.yaml:1:1 error film-id");
  });
});

describe("checkFiles", () => {
  const check = (...paths: readonly string[]) => checkFiles(paths, { root, today });

  it("holds the pack's decks to its rules, listed or not, and others to a trainer's", () => {
    write("decks/draft.md", "# Draft");
    write("mine/own.md", "# Mine");
    expect(lines(check("decks/draft.md"))).toContain("decks/draft.md:1:1 error deck-id");
    expect(lines(check("mine/own.md", "decks/deck.md"))).toEqual([
      "mine/own.md:1:1 warning deck-without-support",
      "mine/own.md:1:1 warning slide-without-notes",
    ]);
    expect(check("mine/own.md", "decks/deck.md").decks).toBe(2);
  });

  it("finds the same file by a longer path", () => {
    expect(lines(check(join(root, "decks/deck.md")))).toEqual([]);
  });

  it("tells of any other file of the pack what the whole check would", () => {
    expect(lines(check("decks/support.yaml"))).toEqual([
      "decks/support.yaml:7:1 warning support-unchecked",
    ]);
  });

  it("says plainly when a file is not there, or is a folder", () => {
    expect(lines(check("gone.md", "decks"))).toEqual([
      "gone.md:1:1 error file-missing",
      "decks:1:1 error file-missing",
    ]);
  });
});

describe("check:decks", { timeout: 60_000 }, () => {
  const program = new URL("../../src/tools/checkDecks.ts", import.meta.url).pathname;
  const run = (...files: readonly string[]) => {
    const node = new URL("../../node_modules/.bin/node", import.meta.url).pathname;
    const { stdout, stderr, status } = spawnSync(node, [program, ...files], {
      cwd: root,
      encoding: "utf8",
    });
    return { stdout, stderr, status };
  };

  it("ends with a count, and well where there is no error", () => {
    const { stdout, stderr, status } = run();
    expect(stderr).toBe("");
    expect(stdout.split("\n").at(-2)).toMatch(/^1 deck, 0 errors, \d warnings?$/);
    expect(status).toBe(0);
  });

  it("prints one line a problem and fails where there is an error", () => {
    write("decks/deck.md", ownDeck().replace("summary: A short one\n", ""));
    const { stdout, status } = run("decks/deck.md");
    expect(stdout).toBe(
      "decks/deck.md:2:1 error deck-setting-missing Write `summary:` in the deck’s settings.\n1 deck, 1 error, 0 warnings\n",
    );
    expect(status).toBe(1);
  });

  it("says plainly that a named file is not there", () => {
    const { stdout, stderr, status } = run("gone.md");
    expect(stdout).toContain("gone.md:1:1 error file-missing There is no such file.");
    expect([stderr, status]).toEqual(["", 1]);
  });
});
