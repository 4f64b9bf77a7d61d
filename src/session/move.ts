import type { Deck } from "#deck/Deck.ts";
import { arrive } from "./arrive.ts";
import { backOnFilm, type FilmKey, nextOnFilm } from "./film/filmKeys.ts";
import { isPassedOver } from "./plan/plan.ts";
import { firstSlide, landing, slideAfter, slideBefore, stepAfter, stepBefore } from "./route.ts";
import type { Position, Session } from "./Session.ts";
import { hasRun, startStopwatch } from "./Stopwatch.ts";

/** One step on. On a film the key means what its table says; the first Next starts the clock. */
export function moveNext(deck: Deck, session: Session, key: FilmKey, now: number): Session {
  const onFilm = nextOnFilm(deck, session, key, now);
  if (onFilm !== "move on") return onFilm;
  const after = slideAfter(deck, session.plan, session.position.slide);
  const to = key.whole
    ? after && { slide: after.id, step: 0 }
    : stepAfter(deck, session.plan, session.position);
  const moved = moveTo(deck, session, to, now);
  if (moved === session || hasRun(session.clock)) return moved;
  return { ...moved, clock: startStopwatch(session.clock, now) };
}

/** One step back, or what the film's table says on a film. */
export function moveBack(deck: Deck, session: Session, key: FilmKey, now: number): Session {
  const onFilm = backOnFilm(deck, session, key, now);
  if (onFilm !== "move on") return onFilm;
  const before = slideBefore(deck, session.plan, session.position.slide);
  const to = key.whole
    ? before && { slide: before.id, step: before.steps }
    : stepBefore(deck, session.plan, session.position);
  return moveTo(deck, session, to, now);
}

export function moveFirst(deck: Deck, session: Session, now: number): Session {
  return jump(deck, session, firstSlide(deck, session.plan).id, now);
}

export function moveLast(deck: Deck, session: Session, now: number): Session {
  const last = deck.slides.findLast((slide) => !isPassedOver(session.plan, slide));
  return last ? jump(deck, session, last.id, now) : session;
}

/** A jump by name; to the slide in front of the trainer it is none. */
export function moveToSlide(deck: Deck, session: Session, id: string, now: number): Session {
  return id === session.position.slide ? session : jump(deck, session, id, now);
}

/** To the start of a slide. A film is reached through its warning. */
function jump(deck: Deck, session: Session, id: string, now: number): Session {
  const slide = landing(deck, id);
  return moveTo(deck, session, slide && { slide: slide.id, step: 0 }, now);
}

function moveTo(deck: Deck, session: Session, to: Position | undefined, now: number): Session {
  return to ? arrive(deck, session, to, now) : session;
}
