import type { Deck, Slide } from "#deck/Deck.ts";
import { entry } from "./entry.ts";
import type { FilmClock } from "./film/FilmClock.ts";
import { spentOn } from "./plan/spent.ts";
import { roomPosition } from "./roomPosition.ts";
import { findSlide } from "./route.ts";
import type { Position, Session } from "./Session.ts";
import { startStopwatch, stopped } from "./Stopwatch.ts";

/** Moves the trainer to a position, and the room with them unless it is frozen. */
export function arrive(deck: Deck, session: Session, to: Position, now: number): Session {
  const { position } = session;
  if (to.slide === position.slide && to.step === position.step) return session;
  const left = to.slide === position.slide ? session : leaveSlide(session, now);
  return showRoom(deck, { ...left, position: to }, now);
}

function leaveSlide(session: Session, now: number): Session {
  const { slide } = session.position;
  const spent = { ...session.spent, [slide]: spentOn(session, slide, now) };
  return { ...session, spent, arrivedAt: now };
}

/**
 * Brings the film and the discussion clock in line with the slide that the room sees: a film that
 * the room leaves goes, one that it reaches is ready, and a discussion's clock starts when first
 * shown.
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

function filmOn(slide: Slide | undefined, film: FilmClock | null, now: number): FilmClock | null {
  if (slide?.kind !== "film") return null;
  const same = film?.slide === slide.id && film.film === slide.film.id;
  return same ? film : readyFilm(slide.id, slide.film.id, now);
}

/** A film on its poster: silent, at its start. */
function readyFilm(slide: string, film: string, now: number): FilmClock {
  return { slide, film, status: "ready", position: 0, at: now, rate: 1, stopAt: null, order: now };
}

function runPrompt(prompts: Session["prompts"], slide: string, now: number): Session["prompts"] {
  if (entry(prompts, slide)) return prompts;
  return { ...prompts, [slide]: startStopwatch(stopped, now) };
}
