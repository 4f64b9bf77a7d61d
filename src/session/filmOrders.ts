import type { Deck } from "#deck/Deck.ts";
import type { Command } from "./Command.ts";
import type { FilmClock } from "./FilmClock.ts";
import { filmPosition } from "./filmPosition.ts";
import { findSlide } from "./route.ts";
import type { Session } from "./Session.ts";

/** Observed positions nearer than this to the formula say nothing new. Seconds. */
const sameMoment = 0.005;

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
  const fromStart = film.status === "ended" || film.status === "text";
  return order(session, { ...film, status: "playing", at: now, ...(fromStart && { position: 0 }) });
}

export function pauseFilm(deck: Deck, session: Session, now: number): Session {
  const film = filmNow(deck, session, now);
  if (film?.status === "ended") return film === session.film ? session : order(session, film);
  if (film?.status !== "playing") return session;
  return order(session, { ...film, status: "paused", position: filmPosition(film, now), at: now });
}

/** Moves to `position` seconds, inside the film. A film on its poster or at its end becomes paused. */
export function seekFilm(deck: Deck, session: Session, position: number, now: number): Session {
  const film = filmNow(deck, session, now);
  if (!film || !Number.isFinite(position)) return session;
  const inside = Math.min(Math.max(0, position), filmDuration(deck, film));
  const status = film.status === "playing" ? "playing" : "paused";
  if (status === film.status && status === "paused" && inside === film.position) return session;
  return order(session, { ...film, status, position: inside, at: now });
}

/** Shows the film's words and learning instead of its picture. */
export function skipFilm(session: Session, now: number): Session {
  const { film } = session;
  if (!film || film.status === "text") return session;
  return order(session, { ...film, status: "text", position: 0, at: now });
}

/** Takes over what the sounding element really does; only its own, and only for the order it follows. */
export function observeFilm(
  deck: Deck,
  session: Session,
  seen: Extract<Command, { type: "observeFilm" }>,
  now: number,
): Session {
  const { film } = session;
  if (film?.status !== "playing" || seen.guest !== session.soundLeader) return session;
  if (seen.slide !== film.slide || seen.order !== film.order) return session;
  if (seen.ended)
    return {
      ...session,
      film: { ...film, status: "ended", position: filmDuration(deck, film), at: now },
    };
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
