import type { Report } from "#deck/report.ts";
import type { Checking, Rule } from "./Checking.ts";
import { minutesAddUp, promptsHaveMinutes } from "./minutesRules.ts";
import { endsWithSupport, filmsAreFramed } from "./safetyRules.ts";
import { slidesAreShort, slidesHaveNotes, textSlidesSaySomething } from "./slideRules.ts";
import { wordsNeverUsed } from "./wordsNeverUsed.ts";

const rules: readonly Rule[] = [
  filmsAreFramed,
  endsWithSupport,
  promptsHaveMinutes,
  minutesAddUp,
  slidesHaveNotes,
  textSlidesSaySomething,
  slidesAreShort,
  wordsNeverUsed,
];

/** What a deck must keep besides its syntax. */
export function checkDeck(checking: Checking, report: Report): void {
  for (const rule of rules) rule(checking, report);
}
