import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isBuildStale, sourceStamp, stampFile } from "#tools/sourceStamp.ts";

let root = "";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  write("index.html", "<p>");
  write("src/desk/Desk.tsx", "desk");
  write("decks/a.md", "# A");
});

afterEach(() => rmSync(root, { recursive: true }));

describe("isBuildStale", () => {
  it("is true without a build, and for one that was cut off before its stamp", () => {
    expect(isBuildStale(root)).toBe(true);
    write("dist/index.html", "<p>");
    expect(isBuildStale(root)).toBe(true);
  });

  it("is false for a build of these very files", () => {
    write(`dist/${stampFile}`, sourceStamp(root));
    expect(isBuildStale(root)).toBe(false);
  });

  it.each([
    ["a deck was edited", () => write("decks/a.md", "# A, at more length")],
    ["a deck came", () => write("decks/b.md", "# B")],
    ["a deck went", () => rmSync(join(root, "decks/a.md"))],
    ["a film came", () => write("media/films/one/film.mp4", "film")],
  ])("is true after %s", (_what, change) => {
    write(`dist/${stampFile}`, sourceStamp(root));
    change();
    expect(isBuildStale(root)).toBe(true);
  });

  it("does not care about what no build reads", () => {
    write(`dist/${stampFile}`, sourceStamp(root));
    write("README.md", "words");
    write("tests/a.test.ts", "test");
    write("media/studio/src/build.ts", "film");
    expect(isBuildStale(root)).toBe(false);
  });
});

describe("sourceStamp", () => {
  it("is the same from whichever folder the root is named", () => {
    expect(sourceStamp(`${root}/.`)).toBe(sourceStamp(root));
  });
});
