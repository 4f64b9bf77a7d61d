import type { Deck } from "#deck/Deck.ts";
import type { Command } from "./Command.ts";
import type { FilmClock } from "./FilmClock.ts";
import { filmPosition } from "./filmPosition.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";

/** Observed positions nearer than this to the formula say nothing new. Seconds. */
const sameMoment = 0.005;
/** Two windows' clocks differ by less: an observation from later than this is no observation. */
const sameClock = 100;

/** The film as it is at `now`: one that has played past its end has ended. */
export function filmNow(deck: Deck, session: Session, now: number): FilmClock | null {
  const { film } = session;
  if (film?.status !== "playing") return film;
  const duration = filmDuration(deck, film);
  if (filmPosition(film, now) < duration) return film;
  return { ...film, status: "ended", position: duration, at: now };
}

/** Plays from where the film is. Never under a cover: bringing a picture back is a separate act. */
export function playFilm(deck: Deck, session: Session, now: number): Session {
  const film = filmNow(deck, session, now);
  if (!film || film.status === "playing" || session.cover !== "none") return session;
  const fromStart = film.status === "text" || film.position >= filmDuration(deck, film);
  const position = fromStart ? 0 : film.position;
  return order(session, { ...film, status: "playing", position, at: now });
}

export function pauseFilm(deck: Deck, session: Session, now: number): Session {
  const film = filmNow(deck, session, now);
  if (film?.status === "ended") return film === session.film ? session : order(session, film);
  if (film?.status !== "playing") return session;
  return order(session, { ...film, status: "paused", position: filmPosition(film, now), at: now });
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
  return order(session, { ...film, status, position: inside, at: now });
}

/** Back to the poster: silent, at its start. */
export function rewindFilm(session: Session, film: FilmClock, now: number): Session {
  return order(session, { ...film, status: "ready", position: 0, at: now });
}

/** Shows the film's words and learning instead of its picture. */
export function skipFilm(session: Session, now: number): Session {
  const { film } = session;
  if (!film || film.status === "text") return session;
  return order(session, { ...film, status: "text", position: 0, at: now });
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
  if (seen.ended)
    return { ...session, film: { ...film, status: "ended", position: duration, at: now } };
  if (!(seen.at >= film.at && seen.at <= now + sameClock)) return session;
  if (!(seen.position >= 0 && seen.position <= duration)) return session;
  if (Math.abs(filmPosition(film, seen.at) - seen.position) < sameMoment) return session;
  return { ...session, film: { ...film, position: seen.position, at: seen.at } };
}

function order(session: Session, film: FilmClock): Session {
  return { ...session, film: { ...film, order: film.order + 1 } };
}

function filmDuration(deck: Deck, film: FilmClock): number {
  const slide = findSlide(deck, film.slide);
  return slide?.kind === "film" ? slide.film.duration : 0;
}
