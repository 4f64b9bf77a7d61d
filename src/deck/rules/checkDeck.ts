import type { Report } from "#deck/report.ts";
import type { Checking, Rule } from "./Checking.ts";
import { endsWithSupport, filmsAreFramed } from "./safetyRules.ts";

const rules: readonly Rule[] = [filmsAreFramed, endsWithSupport];

/** What a deck must keep besides its syntax. */
export function checkDeck(checking: Checking, report: Report): void {
  for (const rule of rules) rule(checking, report);
}
