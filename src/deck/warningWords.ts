import { countWords } from "./countWords.ts";
import type { Film } from "./Film.ts";

/** One line of a warning: “You will see” and what. */
export interface WarningFact {
  readonly label: string;
  readonly words: string;
}

/** What the room is told before a film, in the order it is told. Nothing to tell, no line. */
export function warningFacts(film: Film): readonly WarningFact[] {
  const { shows, hears, says, notShown, ending } = film.facts;
  const rows = [
    { label: "You will see", words: listed(shows, "and") },
    { label: "You will hear", words: listed(hears, "and") },
    {
      label: film.narration === "voice" ? "You will hear about" : "You will read",
      words: listed(says, "and"),
    },
    { label: "It does not show", words: listed(notShown, "or") },
    { label: "It ends", words: ending },
  ];
  return rows.filter(({ words }) => words !== "");
}

function listed(phrases: readonly string[], joiner: "and" | "or"): string {
  const last = phrases.at(-1) ?? "";
  if (phrases.length < 2) return last;
  // A phrase with a comma of its own needs a stronger mark between phrases.
  const mark = phrases.some((phrase) => phrase.includes(",")) ? ";" : ",";
  const before = phrases.slice(0, -1).join(`${mark} `);
  return `${before}${mark === ";" ? ";" : ""} ${joiner} ${last}`;
}

export function warningWordCount(film: Film): number {
  const facts = warningFacts(film).map(({ label, words }) => countWords(`${label} ${words}`));
  return facts.reduce((sum, words) => sum + words, 0);
}

const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

function inWords(number: number): string {
  return numbers[number] ?? String(number);
}

const tens = "zero ten twenty thirty forty fifty".split(" ");

/** A film's length as it is said aloud: “about one and a half minutes”. */
export function aboutDuration(seconds: number): string {
  if (seconds < 50) {
    const ten = Math.max(1, Math.round(seconds / 10));
    return `about ${tens[ten]} seconds`;
  }
  const halves = Math.max(2, Math.round(seconds / 30));
  const minutes = Math.floor(halves / 2);
  if (minutes >= 10) return `about ${inWords(Math.round(seconds / 60))} minutes`;
  if (halves % 2 === 1) return `about ${inWords(minutes)} and a half minutes`;
  return minutes === 1 ? "about one minute" : `about ${inWords(minutes)} minutes`;
}
