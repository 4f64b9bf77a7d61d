import type { Deck, Slide } from "#deck/Deck.ts";
import type { FilmClock } from "./FilmClock.ts";
import { roomPosition } from "./roomPosition.ts";
import { findSlide } from "./route.ts";
import type { Position, Session } from "./Session.ts";
import { startStopwatch, stopped } from "./Stopwatch.ts";

/** Moves the trainer to a position, and the room with them unless it is frozen. */
export function arrive(deck: Deck, session: Session, to: Position, now: number): Session {
  const { position } = session;
  if (to.slide === position.slide && to.step === position.step) return session;
  const moved: Session = { ...session, position: to };
  return showRoom(deck, leaveSlide(moved, position.slide, now), now);
}

function leaveSlide(session: Session, left: string, now: number): Session {
  if (session.position.slide === left) return session;
  const before = session.spent[left] ?? 0;
  const spent = { ...session.spent, [left]: before + Math.max(0, now - session.arrivedAt) };
  return { ...session, spent, arrivedAt: now };
}

/**
 * Brings the film and the discussion clock in line with the slide that the room sees: a film that
 * the room leaves goes, one that it reaches is ready, and a discussion's clock starts when first shown.
 */
export function showRoom(deck: Deck, session: Session, now: number): Session {
  const slide = findSlide(deck, roomPosition(session).slide);
  return {
    ...session,
    film: filmOn(slide, session.film, now),
    prompts: slide && isTimed(slide) ? runPrompt(session.prompts, slide.id, now) : session.prompts,
  };
}

/** Whether the room sees a clock on this slide. */
export function isTimed(slide: Slide): boolean {
  const talks = slide.kind === "prompt" || slide.kind === "activity" || slide.kind === "break";
  return talks && slide.minutes > 0;
}

/** A film on its poster: silent, at its start. */
export function readyFilm(slide: string, film: string, now: number): FilmClock {
  return { slide, film, status: "ready", position: 0, at: now, rate: 1, order: now };
}

function filmOn(slide: Slide | undefined, film: FilmClock | null, now: number): FilmClock | null {
  if (slide?.kind !== "film") return null;
  return film?.slide === slide.id ? film : readyFilm(slide.id, slide.film.id, now);
}

function runPrompt(prompts: Session["prompts"], slide: string, now: number): Session["prompts"] {
  return prompts[slide] ? prompts : { ...prompts, [slide]: startStopwatch(stopped, now) };
}
