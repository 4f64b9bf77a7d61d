import type { Deck, Slide } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import type { Session } from "#session/Session.ts";
import { isPassedOver } from "./plan.ts";
import { spentOn } from "./spent.ts";

/** One line of the agenda. Times in milliseconds. */
export interface AgendaLine {
  readonly title: string;
  readonly planned: number;
  readonly actual: number;
  readonly place: "done" | "now" | "ahead";
  /** Where a press on the line goes. */
  readonly firstSlide: string;
  /** What of it is left out since a new plan. */
  readonly dropped: readonly Slide[];
  /** Nothing of it is walked through. */
  readonly passedOver: boolean;
}

/** The sections with the time planned for and spent on each, in deck order. */
export function agenda(deck: Deck, session: Session, now: number): readonly AgendaLine[] {
  const { plan } = session;
  const at = deck.sections.findIndex((each) => each.slideIds.includes(session.position.slide));
  return deck.sections.map((section, index) => {
    const slides = deck.slides.filter((slide) => section.slideIds.includes(slide.id));
    const walked = slides.filter((slide) => !isPassedOver(plan, slide));
    return {
      title: section.title,
      planned: walked.reduce((sum, slide) => sum + slide.minutes * 60_000, 0),
      actual: section.slideIds.reduce((sum, id) => sum + spentOn(session, id, now), 0),
      place: index < at ? "done" : index === at ? "now" : "ahead",
      firstSlide: must((walked[0] ?? slides[0])?.id, "a section's first slide"),
      dropped: slides.filter((slide) => plan.drop.includes(slide.id)),
      passedOver: walked.length === 0,
    };
  });
}
