import type { Deck } from "#deck/Deck.ts";
import type { Session } from "./Session.ts";

/** One line of the agenda. Times in milliseconds. */
export interface AgendaLine {
  readonly title: string;
  readonly planned: number;
  readonly actual: number;
  readonly place: "done" | "now" | "ahead";
  /** Where a press on the line goes. */
  readonly firstSlide: string;
}

/** The sections with the time planned for and spent on each, in deck order. */
export function agenda(deck: Deck, session: Session, now: number): readonly AgendaLine[] {
  const at = deck.sections.findIndex((each) => each.slideIds.includes(session.position.slide));
  const started = session.clock.since !== null || session.clock.elapsed > 0;
  return deck.sections.map((section, index) => ({
    title: section.title,
    planned: section.minutes * 60_000,
    actual: section.slideIds.reduce((sum, id) => sum + timeOn(session, id, started, now), 0),
    place: index < at ? "done" : index === at ? "now" : "ahead",
    firstSlide: section.slideIds[0] ?? "",
  }));
}

/** Time on a slide, this visit included once the workshop has started. */
function timeOn(session: Session, id: string, started: boolean, now: number): number {
  const before = session.spent[id] ?? 0;
  if (!started || session.position.slide !== id) return before;
  return before + Math.max(0, now - session.arrivedAt);
}
