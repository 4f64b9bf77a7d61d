import type { Deck } from "#deck/Deck.ts";
import { isTimed } from "./arrive.ts";
import { entry } from "./entry.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";
import { type Stopwatch, startStopwatch, stopped, toggleStopwatch } from "./Stopwatch.ts";

/** Starts or pauses the discussion clock of the trainer's slide. */
export function togglePrompt(deck: Deck, session: Session, now: number): Session {
  return withWatch(deck, session, (watch) => toggleStopwatch(watch, now));
}

export function restartPrompt(deck: Deck, session: Session, now: number): Session {
  const fresh = startStopwatch(stopped, now);
  return withWatch(deck, session, (watch) =>
    watch.since === now && watch.elapsed === 0 ? watch : fresh,
  );
}

export function addPromptMinute(deck: Deck, session: Session): Session {
  const id = timedSlide(deck, session);
  if (id === null) return session;
  const minutes = (entry(session.extraMinutes, id) ?? 0) + 1;
  return { ...session, extraMinutes: { ...session.extraMinutes, [id]: minutes } };
}

function withWatch(deck: Deck, session: Session, change: (watch: Stopwatch) => Stopwatch): Session {
  const id = timedSlide(deck, session);
  if (id === null) return session;
  const watch = entry(session.prompts, id) ?? stopped;
  const changed = change(watch);
  if (changed === watch) return session;
  return { ...session, prompts: { ...session.prompts, [id]: changed } };
}

/** The trainer's slide, if it has a clock. */
function timedSlide(deck: Deck, session: Session): string | null {
  const slide = findSlide(deck, session.position.slide);
  return slide && isTimed(slide) ? slide.id : null;
}
