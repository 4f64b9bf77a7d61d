import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isWanted, readFolder } from "#desk/files/readFolder.ts";
import { zipDeck } from "#desk/files/saveDeckFile.ts";
import { unzip } from "#desk/files/unzip.ts";

const files = (...paths: readonly string[]) =>
  new Map(paths.map((path) => [path, new Blob([path])]));

describe("readFolder", () => {
  it.each([
    [["talk/README.md", "talk/slides.md"], "slides.md"],
    [["a/b/one.md", "a/two.md"], "two.md"],
    [["b.md", "a.md"], "a.md"],
    [["README.md"], "README.md"],
    [["notes.md", "deep/down/deck.md"], "deck.md"],
  ])("finds the deck among %j", (paths, file) => {
    expect(readFolder(files(...paths))?.file).toBe(file);
  });

  it("has no deck where there is no Markdown", () => {
    expect(readFolder(files("a.png"))).toBeNull();
  });

  it("names pictures as the deck does, with what they are", () => {
    const folder = readFolder(
      files("talk/slides.md", "talk/img/A.JPG", "other/b.svg", "talk/c.txt"),
    );
    expect([...(folder?.media ?? [])].map(([path, { type }]) => [path, type])).toEqual([
      ["img/A.JPG", "image/jpeg"],
      ["other/b.svg", "image/svg+xml"],
    ]);
  });
});

describe("isWanted", () => {
  it.each([
    ["talk/slides.md", true],
    ["talk/img/a.webp", true],
    ["__MACOSX/talk/._slides.md", false],
    ["talk/.git/x.md", false],
    ["node_modules/a/readme.md", false],
    ["talk/film.mp4", false],
    ["talk/run.js", false],
  ])("%s: %s", (path, wanted) => {
    expect(isWanted(path)).toBe(wanted);
  });
});

describe("unzip", () => {
  it("gives back what a deck was saved with", async () => {
    const picture = new Blob([new Uint8Array([1, 2, 3])]);
    const zip = await zipDeck("day.md", "# Día\n", new Map([["img/a.png", picture]]));
    const folder = readFolder(unzip(zip, isWanted) ?? new Map());
    expect(folder?.file).toBe("day.md");
    expect(await folder?.text.text()).toBe("# Día\n");
    expect([
      ...new Uint8Array((await folder?.media.get("img/a.png")?.arrayBuffer()) ?? []),
    ]).toEqual([1, 2, 3]);
  });

  it("refuses what is no zip, is cut short, or would fill the machine", () => {
    expect(unzip(strToU8("# A deck"), isWanted)).toBeNull();
    const whole = zipSync({ "a.md": strToU8("words ".repeat(100)) });
    expect(unzip(whole.slice(0, whole.length - 30), isWanted)).toBeNull();
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`${index}.md`, new Uint8Array(0)] as const),
    );
    expect(unzip(zipSync(many), isWanted)).toBeNull();
    const bomb = zipSync({ "a.png": new Uint8Array(201_000_000) }, { level: 1 });
    expect(unzip(bomb, isWanted)).toBeNull();
  });
});
