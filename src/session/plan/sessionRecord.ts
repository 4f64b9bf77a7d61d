import type { Deck } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import type { Session } from "#session/Session.ts";
import { hasRun, readStopwatch } from "#session/Stopwatch.ts";
import { isPassedOver } from "./plan.ts";
import { spentOn } from "./spent.ts";

/** A slide of a session that is over. Times in milliseconds. */
export interface SlideRecord {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly kind: string;
  /** Its place in the deck, from 1. */
  readonly number: number;
  readonly planned: number;
  readonly actual: number;
  readonly shown: boolean;
  /** Its film was played. */
  readonly played: boolean;
  /** It was left out on purpose. */
  readonly passedOver: boolean;
}

/** What is kept of a session after its end: times and what was shown. Never answers, never names. */
export interface SessionRecord {
  readonly id: string;
  readonly deck: string;
  readonly title: string;
  readonly rehearsal: boolean;
  /** Milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly planned: number;
  readonly actual: number;
  /** How often the room was shown the pause cover. */
  readonly pauses: number;
  readonly slides: readonly SlideRecord[];
}

/** The record of a session that ends now; null for one in which nothing happened. */
export function sessionRecord(deck: Deck, session: Session, now: number): SessionRecord | null {
  const { plan, history, clock } = session;
  if (!hasRun(clock) && history.shown.length < 2) return null;
  const slides = deck.slides.map((slide, index): SlideRecord => {
    const { id, title, section, kind } = slide;
    const passedOver = isPassedOver(plan, slide);
    return {
      id,
      title,
      section,
      kind,
      number: index + 1,
      planned: passedOver ? 0 : slide.minutes * 60_000,
      actual: spentOn(session, id, now),
      shown: history.shown.includes(id),
      played: history.played.includes(id),
      passedOver,
    };
  });
  return {
    id: session.id,
    deck: deck.id,
    title: deck.title,
    rehearsal: session.rehearsal,
    startedAt: session.startedAt,
    endedAt: now,
    planned: slides.reduce((sum, slide) => sum + slide.planned, 0),
    actual: readStopwatch(clock, now),
    pauses: history.pauses,
    slides,
  };
}

export interface SectionRecord {
  readonly title: string;
  readonly planned: number;
  readonly actual: number;
  readonly slides: readonly SlideRecord[];
}

/** The sections of a record, in order. */
export function sectionRecords(record: SessionRecord): readonly SectionRecord[] {
  const runs: SlideRecord[][] = [];
  for (const slide of record.slides) {
    const run = runs.at(-1);
    if (run?.[0]?.section === slide.section) run.push(slide);
    else runs.push([slide]);
  }
  return runs.map((slides) => ({
    title: must(slides[0], "a section's slide").section,
    planned: slides.reduce((sum, slide) => sum + slide.planned, 0),
    actual: slides.reduce((sum, slide) => sum + slide.actual, 0),
    slides,
  }));
}
