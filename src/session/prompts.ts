import type { Deck } from "#deck/Deck.ts";
import { isTimed } from "./arrive.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";
import { type Stopwatch, startStopwatch, stopped, stopStopwatch } from "./Stopwatch.ts";

/** Starts or pauses the discussion clock of the trainer's slide. */
export function togglePrompt(deck: Deck, session: Session, now: number): Session {
  return withWatch(deck, session, (watch) =>
    watch.since === null ? startStopwatch(watch, now) : stopStopwatch(watch, now),
  );
}

export function restartPrompt(deck: Deck, session: Session, now: number): Session {
  return withWatch(deck, session, () => startStopwatch(stopped, now));
}

export function addPromptMinute(deck: Deck, session: Session): Session {
  const id = session.position.slide;
  const slide = findSlide(deck, id);
  if (!slide || !isTimed(slide)) return session;
  const minutes = (session.extraMinutes[id] ?? 0) + 1;
  return { ...session, extraMinutes: { ...session.extraMinutes, [id]: minutes } };
}

function withWatch(deck: Deck, session: Session, change: (watch: Stopwatch) => Stopwatch): Session {
  const id = session.position.slide;
  const slide = findSlide(deck, id);
  if (!slide || !isTimed(slide)) return session;
  return {
    ...session,
    prompts: { ...session.prompts, [id]: change(session.prompts[id] ?? stopped) },
  };
}
