import { resolve } from "node:path";
import { checkSupportAge } from "#deck/checkSupportAge.ts";
import type { SupportEntry } from "#deck/Library.ts";
import type { Problem } from "#deck/Problem.ts";
import { assemblePack } from "#pack/assemblePack.ts";
import { readPackFiles } from "./readPackFiles.ts";

export interface PackCheck {
  readonly problems: readonly Problem[];
  readonly decks: number;
}

/** Everything wrong with the pack in this folder. `today` is YYYY-MM-DD; age alone is never an error. */
export function checkPack(root: string, today: string): PackCheck {
  const pack = assemblePack(readPackFiles(resolve(root)));
  const decks = pack.decks.flatMap((deck) => deck.problems);
  const problems = [...pack.problems, ...decks, ...oldSupport(pack.library.support, today)];
  return { problems, decks: pack.decks.length };
}

export function oldSupport(support: readonly SupportEntry[], today: string): readonly Problem[] {
  return checkSupportAge(support, today).map(({ entry, days }) => ({
    rule: "support-unchecked",
    message:
      days === null
        ? `Nobody has rung ${entry.name} yet. Ring it, then write the date as \`checkedOn\` of \`${entry.id}\`.`
        : `${entry.name} was last rung ${days} days ago. Ring it, then change \`checkedOn\` of \`${entry.id}\`.`,
    file: "decks/support.yaml",
    line: 1,
    column: 1,
    severity: "warning",
  }));
}
