import { countWords } from "#deck/countWords.ts";
import type { Slide } from "#deck/Deck.ts";
import { plainText } from "#deck/plainText.ts";
import type { Report } from "#deck/report.ts";
import { warningWordCount } from "#deck/warningWords.ts";
import type { Checking } from "./Checking.ts";
import { mostWarningWords } from "./checkWarningWords.ts";
import { slidePlace } from "./slidePlace.ts";

export function slidesHaveNotes({ slides }: Checking, report: Report): void {
  for (const slide of slides) {
    if (slide.kind === "pause" || slide.notes.length > 0) continue;
    const message = "Tell the trainer what to do here: a line `Note:` and the notes below it.";
    report("slide-without-notes", message, slidePlace(slide));
  }
}

export function textSlidesSaySomething({ slides }: Checking, report: Report): void {
  for (const slide of slides) {
    const isEmpty = slide.kind === "text" && slide.picture === null && slide.blocks.length === 0;
    if (!isEmpty) continue;
    const message = "This slide shows nothing. Write a heading or some words, or take it out.";
    report("slide-empty", message, slidePlace(slide));
  }
}

const mostWords = 40;

/** One idea a slide: what the wall shows can be read while someone speaks. */
export function slidesAreShort({ slides }: Checking, report: Report): void {
  for (const slide of slides) {
    const most = slide.kind === "warning" ? mostWarningWords : mostWords;
    const words = wordsOnTheWall(slide);
    if (words <= most) continue;
    const message = `This slide has ${words} words. Shorten it to ${most}, or split it.`;
    report("slide-too-long", message, slidePlace(slide));
  }
}

function wordsOnTheWall(slide: Slide): number {
  const words = countWords(plainText(slide.blocks));
  if (slide.kind === "warning") return words + warningWordCount(slide.film);
  if (slide.kind === "message") return words + countWords(slide.message.text);
  return slide.kind === "prompt" ? words + countWords(slide.question) : words;
}
