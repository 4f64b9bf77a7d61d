import type { Deck } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import type { Command } from "#session/Command.ts";
import { entry } from "#session/entry.ts";
import { findSlide } from "#session/route.ts";
import type { Session } from "#session/Session.ts";
import type { FilmClock } from "./FilmClock.ts";
import { filmAt, stopped } from "./filmAt.ts";
import { filmPosition } from "./filmPosition.ts";
import { isAtStop, nextStop } from "./filmStops.ts";

/** Observed positions nearer than this to the formula say nothing new. Seconds. */
const sameMoment = 0.005;
/** Two windows' clocks differ by less: an observation from later than this is no observation. */
const sameClock = 100;

/** The film as it is at `now`: it may have come to its stop or its end. */
export function filmNow(deck: Deck, session: Session, now: number): FilmClock | null {
  const { film } = session;
  return film && filmAt(film, filmDuration(deck, film), now);
}

/** Plays from where the film is. Never under a cover: bringing a picture back is a separate act. */
export function playFilm(deck: Deck, session: Session, now: number): Session {
  const film = filmNow(deck, session, now);
  if (!film || film.status === "playing" || session.cover !== "none") return session;
  const fromStart = film.status === "text" || film.position >= filmDuration(deck, film);
  const position = fromStart ? 0 : film.position;
  const stopAt = stopAfter(deck, session, film, position);
  return order(session, { ...film, status: "playing", position, at: now, stopAt });
}

export function pauseFilm(deck: Deck, session: Session, now: number): Session {
  const film = filmNow(deck, session, now);
  if (!film || film.status === "ready" || film.status === "text") return session;
  if (film.status !== "playing") return film === session.film ? session : order(session, film);
  const position = filmPosition(film, now);
  return order(session, { ...film, status: "paused", position, at: now, stopAt: null });
}

/**
 * Moves to `position` seconds, inside the film. A film on its poster or at its end becomes paused;
 * one moved to its end has ended.
 */
export function seekFilm(deck: Deck, session: Session, position: number, now: number): Session {
  const film = filmNow(deck, session, now);
  if (!film || !Number.isFinite(position)) return session;
  const duration = filmDuration(deck, film);
  const inside = Math.min(Math.max(0, position), duration);
  const playing = film.status === "playing" ? "playing" : "paused";
  const status = inside === duration ? "ended" : playing;
  const there = status === film.status && inside === film.position;
  if (there && status !== "playing") return session;
  const stopAt = status === "playing" ? stopAfter(deck, session, film, inside) : null;
  return order(session, { ...film, status, position: inside, at: now, stopAt });
}

/** Back to the poster: silent, at its start. */
export function rewindFilm(session: Session, film: FilmClock, now: number): Session {
  return order(session, { ...film, status: "ready", position: 0, at: now, stopAt: null });
}

/** Shows the film's words and learning instead of its picture. */
export function skipFilm(session: Session, now: number): Session {
  const { film } = session;
  if (!film || film.status === "text") return session;
  return order(session, { ...film, status: "text", position: 0, at: now, stopAt: null });
}

/**
 * Has the film pause by itself before a marker, or no longer. A film that plays is not touched by
 * it: only where it will stop is new, so this is no order.
 */
export function stopBefore(
  deck: Deck,
  session: Session,
  { start, on }: Extract<Command, { type: "stopBefore" }>,
  now: number,
): Session {
  const film = filmNow(deck, session, now);
  if (!film || !findFilm(deck, film)?.markers.some((marker) => marker.start === start))
    return session;
  const before = stopsOf(session, film.slide);
  if (before.includes(start) === on) return session;
  const stops = on ? [...before, start] : before.filter((each) => each !== start);
  const changed = { ...session, filmStops: { ...session.filmStops, [film.slide]: stops } };
  if (film.status !== "playing") return { ...changed, film };
  const stopAt = stopAfter(deck, changed, film, filmPosition(film, now));
  return { ...changed, film: { ...film, stopAt } };
}

const noStops: readonly number[] = [];

/** The starts of the markers that the film on this slide stops for. */
export function stopsOf(session: Session, slide: string): readonly number[] {
  return entry(session.filmStops, slide) ?? noStops;
}

/**
 * Takes over what the sounding element really does: only its own, only for the order it follows, and
 * nothing older than what is known.
 */
export function observeFilm(
  deck: Deck,
  session: Session,
  seen: Extract<Command, { type: "observeFilm" }>,
  now: number,
): Session {
  const { film } = session;
  if (film?.status !== "playing" || seen.guest !== session.soundLeader) return session;
  if (seen.slide !== film.slide || seen.order !== film.order) return session;
  const duration = filmDuration(deck, film);
  if (seen.ended) {
    const ended = { status: "ended", position: duration, at: now, stopAt: null } as const;
    return { ...session, film: { ...film, ...ended } };
  }
  if (!(seen.at >= film.at && seen.at <= now + sameClock)) return session;
  if (!(seen.position >= 0 && seen.position <= duration)) return session;
  if (film.stopAt !== null && isAtStop(film, seen.position))
    return { ...session, film: stopped(film, film.stopAt, now) };
  // Paused by the browser: that says nothing of where the film is to be.
  if (!seen.playing) return session;
  if (Math.abs(filmPosition(film, seen.at) - seen.position) < sameMoment) return session;
  return { ...session, film: { ...film, position: seen.position, at: seen.at } };
}

function order(session: Session, film: FilmClock): Session {
  return { ...session, film: { ...film, order: film.order + 1 } };
}

/** Where a film that plays from `position` will stop. */
function stopAfter(
  deck: Deck,
  session: Session,
  clock: FilmClock,
  position: number,
): number | null {
  const film = findFilm(deck, clock);
  return film ? nextStop(film, stopsOf(session, clock.slide), position) : null;
}

function filmDuration(deck: Deck, clock: FilmClock): number {
  return findFilm(deck, clock)?.duration ?? 0;
}

function findFilm(deck: Deck, { slide: id }: FilmClock): Film | undefined {
  const slide = findSlide(deck, id);
  return slide?.kind === "film" ? slide.film : undefined;
}
