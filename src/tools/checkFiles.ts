import { readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Problem } from "#deck/Problem.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import { assemblePack } from "#pack/assemblePack.ts";
import { type PackCheck, packProblems } from "./checkPack.ts";
import { readPackFiles } from "./readPackFiles.ts";

/** What is wrong with these files: the pack's own by its rules, any others as a trainer's decks. */
export function checkFiles(
  paths: readonly string[],
  { root, today }: { readonly root: string; readonly today: string },
): PackCheck {
  const packFiles = readPackFiles(resolve(root));
  const pack = assemblePack(packFiles);
  const inPack = packProblems(pack, packFiles, today);
  const decks: string[] = [];
  const problems = paths.flatMap((path): readonly Problem[] => {
    const file = relative(root, resolve(root, path)).replaceAll("\\", "/") || path;
    const own = packFiles.texts.has(file);
    if (own && !/^decks\/[^/]+\.md$/.test(file)) return inPack.filter((each) => each.file === file);
    const trouble = cannotRead(resolve(root, path));
    if (trouble !== null) return [unread(file, trouble)];
    decks.push(file);
    const text = readFileSync(resolve(root, path), "utf8");
    return parseDeck(text, { file, library: pack.library, own }).problems;
  });
  return { problems, decks: decks.length };
}

function cannotRead(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return "There is no such file. Check its name and folder.";
  return stats.isFile() ? null : "This is a folder. Name the decks in it.";
}

function unread(file: string, message: string): Problem {
  return { rule: "file-missing", message, file, line: 1, column: 1, severity: "error" };
}
