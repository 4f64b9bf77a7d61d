import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The rooms that each room may import, lowest floors first; a room may always import itself. */
const floors: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  deck: ["lib"],
  session: ["lib", "deck"],
  protocol: ["lib", "deck", "session"],
  pack: ["lib", "deck"],
  sync: ["lib", "deck", "session", "protocol"],
  offline: ["lib", "deck"],
  ui: ["lib", "deck", "session"],
  films: ["lib", "deck", "session", "protocol", "ui"],
  slides: ["lib", "deck", "session", "films", "ui"],
  handouts: ["lib", "deck", "pack", "sync", "ui", "slides"],
  desk: ["lib", "deck", "session", "protocol", "pack", "sync", "offline", "ui", "films", "slides"],
  presenter: ["lib", "deck", "session", "protocol", "pack", "sync", "ui", "films", "slides"],
  audience: ["lib", "deck", "session", "protocol", "sync", "ui", "films", "slides"],
  participant: ["lib", "deck", "session", "protocol", "sync", "ui", "films", "slides"],
  server: ["lib", "protocol"],
  tools: ["lib", "deck", "pack", "server"],
};
const rooms = Object.keys(floors);

/** The rooms that may import a library: its one door, and for state the views' hooks. */
const doors: Readonly<Record<string, readonly string[]>> = {
  "reveal.js": ["slides"],
  "react-player": ["films"],
  jspdf: ["handouts"],
  zustand: ["sync", "presenter"],
  unified: ["deck"],
  idb: ["sync"],
  fflate: ["desk"],
};
const libraries = Object.keys(doors);
const impure = ["Date.now()", "document.title", "setTimeout(run)", "localStorage.length"];

/** A house of planted files, each with one line, linted once by the project's own rules. */
const planted = new Map<string, string>();
let broken: ReadonlySet<string> = new Set();
let house = "";

/** Whether the linter refuses this line in this room. */
function isRefused(room: string, line: string): boolean {
  return broken.has(plantedFile(room, line));
}

function plantedFile(room: string, line: string): string {
  return `src/${room}/planted-${line.replace(/\W+/g, "-")}.ts`;
}

function plant(room: string, line: string): void {
  planted.set(plantedFile(room, line), `${line}\n`);
}

const importOf = (from: string) => `export { thing } from "${from}";`;
const usingOf = (word: string) => `export const thing = ${word};`;
const climbing = importOf("../elsewhere/thing.ts");

beforeAll(() => {
  for (const room of rooms) {
    for (const other of rooms) plant(room, importOf(`#${other}/thing.ts`));
    for (const library of libraries) plant(room, importOf(library));
    for (const word of impure) plant(room, usingOf(word));
    plant(room, climbing);
  }
  house = mkdtempSync(join(tmpdir(), "house-"));
  cpSync("biome.json", join(house, "biome.json"));
  for (const room of rooms) mkdirSync(join(house, "src", room), { recursive: true });
  for (const [path, text] of planted) writeFileSync(join(house, path), text);
  const { stdout } = spawnSync(
    resolve("node_modules/.bin/biome"),
    ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json", "."],
    { cwd: house, encoding: "utf8", maxBuffer: 64_000_000 },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const ours = diagnostics.filter(({ category }) =>
    /noRestricted(Imports|Globals)$/.test(category),
  );
  broken = new Set(ours.map(({ location }) => location.path));
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the floors", () => {
  it("know every room of the house", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((folder) => folder.name).sort()).toEqual([...rooms].sort());
  });

  it("are a house without circles", () => {
    const reaches = (from: string, to: string): boolean =>
      (floors[from] ?? []).some((room) => room === to || reaches(room, to));
    expect(rooms.filter((room) => reaches(room, room))).toEqual([]);
  });

  it.each(rooms)("let %s import itself and the rooms below it, and no other", (room) => {
    const allowed = rooms.filter((other) => !isRefused(room, importOf(`#${other}/thing.ts`)));
    expect(allowed.sort()).toEqual([room, ...(floors[room] ?? [])].sort());
  });

  it("refuse a path that climbs out of its room", () => {
    expect(rooms.filter((room) => !isRefused(room, climbing))).toEqual([]);
  });

  it.each(libraries)("keep one door for %s", (library) => {
    expect(rooms.filter((room) => !isRefused(room, importOf(library)))).toEqual(doors[library]);
  });

  it.each(impure)("keep %s out of the pure rooms", (word) => {
    expect(rooms.filter((room) => isRefused(room, usingOf(word)))).toEqual([
      "deck",
      "session",
      "protocol",
    ]);
  });
});
