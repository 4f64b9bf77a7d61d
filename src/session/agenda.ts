import type { Deck } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import type { Session } from "./Session.ts";
import { spentOn } from "./spent.ts";

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
  return deck.sections.map((section, index) => ({
    title: section.title,
    planned: section.minutes * 60_000,
    actual: section.slideIds.reduce((sum, id) => sum + spentOn(session, id, now), 0),
    place: index < at ? "done" : index === at ? "now" : "ahead",
    firstSlide: must(section.slideIds[0], "a section's first slide"),
  }));
}
