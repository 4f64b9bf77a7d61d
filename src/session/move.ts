import type { Deck } from "#deck/Deck.ts";
import { arrive } from "./arrive.ts";
import { backOnFilm, nextOnFilm } from "./filmKeys.ts";
import { landing, slideAfter, slideBefore, stepAfter, stepBefore } from "./route.ts";
import type { Position, Session } from "./Session.ts";
import { startStopwatch, stopped } from "./Stopwatch.ts";

interface NextKey {
  /** The key repeats by itself. */
  readonly held: boolean;
  /** Pass over the slide's steps. */
  readonly whole: boolean;
}

/** One step on. On a film the key means what the film's table says; the first Next starts the clock. */
export function moveNext(deck: Deck, session: Session, key: NextKey, now: number): Session {
  const onFilm = nextOnFilm(deck, session, key, now);
  if (onFilm !== "move on") return onFilm;
  const after = slideAfter(deck, session.position.slide);
  const to = key.whole ? after && { slide: after.id, step: 0 } : stepAfter(deck, session.position);
  const moved = moveTo(deck, session, to, now);
  return moved === session || session.clock !== stopped
    ? moved
    : { ...moved, clock: startStopwatch(stopped, now) };
}

/** One step back, or what the film's table says on a film. */
export function moveBack(deck: Deck, session: Session, whole: boolean, now: number): Session {
  const onFilm = backOnFilm(deck, session, now);
  if (onFilm !== "move on") return onFilm;
  const before = slideBefore(deck, session.position.slide);
  const to = whole
    ? before && { slide: before.id, step: before.steps }
    : stepBefore(deck, session.position);
  return moveTo(deck, session, to, now);
}

export function moveFirst(deck: Deck, session: Session, now: number): Session {
  const first = deck.slides.find((slide) => !slide.optional);
  return moveTo(deck, session, first && { slide: first.id, step: 0 }, now);
}

export function moveLast(deck: Deck, session: Session, now: number): Session {
  const last = deck.slides.findLast((slide) => !slide.optional);
  return moveTo(deck, session, last && { slide: last.id, step: 0 }, now);
}

/** A jump by name. A film is reached through its warning. */
export function moveToSlide(deck: Deck, session: Session, id: string, now: number): Session {
  if (id === session.position.slide) return session;
  const slide = landing(deck, id);
  return moveTo(deck, session, slide && { slide: slide.id, step: 0 }, now);
}

function moveTo(deck: Deck, session: Session, to: Position | undefined, now: number): Session {
  return to ? arrive(deck, session, to, now) : session;
}
