import { placeOf } from "#deck/form.ts";
import type { Report } from "#deck/report.ts";
import type { Checking } from "./Checking.ts";
import { slidePlace } from "./slidePlace.ts";

export function promptsHaveMinutes({ slides }: Checking, report: Report): void {
  for (const slide of slides) {
    if (slide.kind !== "prompt" || slide.minutes > 0) continue;
    const message = "Say how long the room talks: `minutes: 6`.";
    report("prompt-without-minutes", message, slidePlace(slide));
  }
}

/** The slides' minutes make up the deck's, within a tenth. */
export function minutesAddUp({ head, slides }: Checking, report: Report): void {
  if (head.minutes === null) return;
  const counted = slides.filter((slide) => !slide.optional);
  const sum = counted.reduce((minutes, slide) => minutes + slide.minutes, 0);
  if (Math.abs(sum - head.minutes) <= head.minutes / 10) return;
  const message = `The slides add up to ${Number(sum.toFixed(2))} minutes. Write that here, or change theirs.`;
  report("minutes-do-not-add-up", message, placeOf(head.form, "minutes"));
}
