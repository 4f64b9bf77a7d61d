import { resolve } from "node:path";
import { checkSupportAge } from "#deck/checkSupportAge.ts";
import type { Problem } from "#deck/Problem.ts";
import { assemblePack } from "#pack/assemblePack.ts";
import type { Pack, PackFiles } from "#pack/Pack.ts";
import { readPackFiles } from "./readPackFiles.ts";

export interface PackCheck {
  readonly problems: readonly Problem[];
  readonly decks: number;
}

/** Everything wrong with the pack in this folder. `today` is YYYY-MM-DD; age alone is never an error. */
export function checkPack(root: string, today: string): PackCheck {
  const files = readPackFiles(resolve(root));
  const pack = assemblePack(files);
  return { problems: packProblems(pack, files, today), decks: pack.decks.length };
}

export function packProblems(pack: Pack, files: PackFiles, today: string): readonly Problem[] {
  const decks = pack.decks.flatMap((deck) => deck.problems);
  return [...pack.problems, ...decks, ...oldSupport(pack, files, today)];
}

function oldSupport({ library }: Pack, { texts }: PackFiles, today: string): readonly Problem[] {
  const file = "decks/support.yaml";
  const lines = (texts.get(file) ?? "").split("\n");
  return checkSupportAge(library.support, today).map(({ entry, days }) => ({
    rule: "support-unchecked",
    message:
      days === null
        ? `Nobody has checked ${entry.name} yet. Check it, then write the date as \`checkedOn\` of \`${entry.id}\`.`
        : `${entry.name} was last checked ${days} days ago. Check it, then change \`checkedOn\` of \`${entry.id}\`.`,
    file,
    line:
      1 +
      Math.max(
        0,
        lines.findIndex((line) => names(line, entry.id)),
      ),
    column: 1,
    severity: "warning",
  }));
}

/** Whether this line of YAML is where the entry says its id. */
function names(line: string, id: string): boolean {
  const [, written] = /^[\s-]*id:\s*["']?([\w-]+)/.exec(line) ?? [];
  return written === id;
}
