import { countWords } from "#deck/countWords.ts";
import type { Film } from "#deck/Film.ts";
import type { Place, Report } from "#deck/report.ts";
import { warningFacts, warningWordCount } from "#deck/warningWords.ts";

export const mostWarningWords = 60;
const longestSentence = 25;

/** What a film's warning says stays short enough to be taken in before it starts. */
export function checkWarningWords(film: Film, place: Place, report: Report): void {
  const all = warningWordCount(film);
  if (all > mostWarningWords) {
    const message = `The film’s warning has ${all} words. Shorten its facts to ${mostWarningWords} or fewer.`;
    report("warning-too-long", message, place);
  }
  for (const { label, words } of warningFacts(film)) {
    const length = countWords(`${label} ${words}`);
    if (length <= longestSentence) continue;
    const message = `“${label} …” has ${length} words. Shorten it to ${longestSentence} or fewer.`;
    report("warning-sentence-too-long", message, place);
  }
}
