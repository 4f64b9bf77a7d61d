import process from "node:process";
import { checkFiles } from "./checkFiles.ts";
import { checkPack } from "./checkPack.ts";
import { problemLine } from "./problemLine.ts";

/** `node src/tools/checkDecks.ts [files...]`: the whole pack, or only these files. */
function main(files: readonly string[]): void {
  const root = process.cwd();
  const today = new Date().toISOString().slice(0, 10);
  const { problems, decks } =
    files.length > 0 ? checkFiles(files, { root, today }) : checkPack(root, today);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const counts = [
    counted(decks, "deck"),
    counted(errors, "error"),
    counted(problems.length - errors, "warning"),
  ];
  process.stdout.write([...problems.map(problemLine), counts.join(", "), ""].join("\n"));
  // Set and not called: what was written to a pipe is still on its way.
  process.exitCode = errors > 0 ? 1 : 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

main(process.argv.slice(2));
