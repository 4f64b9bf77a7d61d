import { minutesWords } from "#session/plan/paceWords.ts";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import { timeOfDay } from "#ui/timeWords.ts";

export interface PastSessionWords {
  readonly title: string;
  /** `24 November 2026, 10:02 to 11:31`. */
  readonly when: string;
  readonly facts: string;
}

/** A past session in a line or two. */
export function pastSessionWords(record: SessionRecord): PastSessionWords {
  const { title, rehearsal, startedAt, endedAt, actual, planned, pauses, slides } = record;
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  const date = new Date(startedAt).toLocaleDateString("en-GB", day);
  const films = slides.filter((slide) => slide.played).length;
  const shown = slides.filter((slide) => slide.shown).length;
  const took = `${minutesWords(Math.round(actual / 60_000))} of ${Math.round(planned / 60_000)} planned`;
  const parts = [
    took,
    `${shown} of ${slides.length} slides`,
    count(films, "film"),
    count(pauses, "pause"),
  ];
  return {
    title: rehearsal ? `Rehearsal: ${title}` : title,
    when: `${date}, ${timeOfDay(startedAt)} to ${timeOfDay(endedAt)}`,
    facts: `${parts.filter(Boolean).join(", ")}.`,
  };
}

function count(number: number, word: string): string {
  if (number === 0) return "";
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
