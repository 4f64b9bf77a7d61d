import type { Deck, Slide } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import { isTimed } from "./arrive.ts";
import { entry } from "./entry.ts";
import { roomPosition } from "./roomPosition.ts";
import { findSlide, stepAfter } from "./route.ts";
import type { Position, Session } from "./Session.ts";
import { type Stopwatch, stopped } from "./Stopwatch.ts";

/** The discussion clock that the room sees: `total` is in seconds and includes added minutes. */
export interface PromptClock {
  readonly total: number;
  readonly watch: Stopwatch;
}

/** The slide in front of the trainer. */
export function currentSlide(deck: Deck, session: Session): Slide {
  return must(findSlide(deck, session.position.slide), `slide ${session.position.slide}`);
}

/** What the next key press would show: a slide and its step, or null at the end. */
export function nextPosition(deck: Deck, session: Session): Position | null {
  return stepAfter(deck, session.plan, session.position) ?? null;
}

/** The clock of the discussion on a slide; null where the slide has none. */
export function promptClock(deck: Deck, session: Session, id: string): PromptClock | null {
  const slide = findSlide(deck, id);
  if (!slide || !isTimed(slide)) return null;
  const minutes = slide.minutes + (entry(session.extraMinutes, id) ?? 0);
  return { total: minutes * 60, watch: entry(session.prompts, id) ?? stopped };
}

/** The clock of the discussion that the room sees. */
export function roomPrompt(deck: Deck, session: Session): PromptClock | null {
  return promptClock(deck, session, roomPosition(session).slide);
}
