import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { argv, cwd, exit, stdout } from "node:process";
import { parseDeck } from "#deck/parseDeck.ts";
import { assemblePack } from "#pack/assemblePack.ts";
import { checkPack, type PackCheck } from "./checkPack.ts";
import { problemLine } from "./problemLine.ts";
import { readPackFiles } from "./readPackFiles.ts";

/** `node src/tools/checkDecks.ts [files...]`: the pack's own decks, or any others as a trainer's. */
function main(files: readonly string[]): void {
  const today = new Date().toISOString().slice(0, 10);
  const { problems, decks } = files.length > 0 ? checkFiles(files) : checkPack(cwd(), today);
  for (const problem of problems) stdout.write(`${problemLine(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const counts = [
    counted(decks, "deck"),
    counted(errors, "error"),
    counted(problems.length - errors, "warning"),
  ];
  stdout.write(`${counts.join(", ")}\n`);
  if (errors > 0) exit(1);
}

function checkFiles(files: readonly string[]): PackCheck {
  const packFiles = readPackFiles(cwd());
  const { library } = assemblePack(packFiles);
  const problems = files.flatMap((path) => {
    const file = relative(cwd(), path) || path;
    const own = packFiles.texts.has(file);
    return parseDeck(readFileSync(path, "utf8"), { file, library, own }).problems;
  });
  return { problems, decks: files.length };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

main(argv.slice(2));
