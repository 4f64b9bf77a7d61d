import type { RawPart } from "#deck/findMatter.ts";
import type { Report, Weight } from "#deck/report.ts";
import type { Checking } from "./Checking.ts";

const words: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bpass(?:ed|es|ing)? away\b/gi, instead: "Write “died”." },
  { pattern: /\btrigger(?:s|ed|ing)?\b/gi, instead: "Say plainly what the film shows." },
  { pattern: /\bvictims?\b/gi, instead: "Write “person”, or their name." },
  { pattern: /\bbrave(?:ly|ry|r|st)?\b/gi, instead: "Say what the person did." },
  { pattern: /\bbattl(?:e|es|ed|ing)\b/gi, instead: "Write “lived with”." },
  { pattern: /\bdon[’']t worry\b/gi, instead: "Say what happens next, or who can help." },
  {
    pattern: /\bif you are affected,? you should\b/gi,
    instead: "Offer a choice: “You can step out at any time.”",
  },
];

/** What the room reads is held to its words; in notes, which may say what to avoid, it is advice. */
export function wordsNeverUsed({ raw }: Checking, report: Report): void {
  if (raw.matter) checkPart(raw.matter, report, "rule");
  for (const { matter, body, notes } of raw.slides) {
    if (matter) checkPart(matter, report, "rule");
    checkPart(body, report, "rule");
    if (notes) checkPart(notes, report, "advice");
  }
}

function checkPart({ text, line, column }: RawPart, report: Report, weight: Weight): void {
  for (const [index, words] of text.split("\n").entries()) {
    const shift = index === 0 ? column : 1;
    checkLine(words, (at, found, instead) => {
      const message = `Use other words than “${found}”. ${instead}`;
      report("word-never-used", message, { line: line + index, column: at + shift }, weight);
    });
  }
}

function checkLine(line: string, found: (at: number, word: string, instead: string) => void): void {
  for (const { pattern, instead } of words) {
    for (const match of line.matchAll(pattern)) found(match.index, match[0], instead);
  }
}
