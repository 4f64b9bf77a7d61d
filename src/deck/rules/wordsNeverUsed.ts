import type { Report } from "#deck/report.ts";
import type { Checking } from "./Checking.ts";
import { checkWords } from "./checkWords.ts";

/** What the room reads is held to its words; in notes, which may say what to avoid, it is advice. */
export function wordsNeverUsed({ raw }: Checking, report: Report): void {
  if (raw.matter) checkWords(raw.matter, report);
  for (const { matter, body, notes } of raw.slides) {
    if (matter) checkWords(matter, report);
    checkWords(body, report);
    if (notes) checkWords(notes, report, "advice");
  }
}
