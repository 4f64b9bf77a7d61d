import type { Deck } from "#deck/Deck.ts";
import type { Session } from "#session/Session.ts";
import type { FilmClock } from "./FilmClock.ts";
import { filmNow, pauseFilm, playFilm, rewindFilm } from "./filmOrders.ts";

/** Next or Back, as it was pressed. */
export interface FilmKey {
  /** The key repeats by itself. */
  readonly held: boolean;
  /** Pass over the slide's steps. */
  readonly whole: boolean;
}

/** How long a slide must have stood before Next may start its film, in milliseconds. */
const standsFor = 1000;

type Outcome = Session | "move on";

/**
 * Next on a film: plays when ready, pauses when playing, and leaves when paused or ended. Held down
 * it does nothing at all: the press that plays a film, a little long, must not also cut it short.
 */
export function nextOnFilm(deck: Deck, session: Session, key: FilmKey, now: number): Outcome {
  const film = filmUnderKeys(deck, session, now);
  if (!film) return "move on";
  if (key.held) return session;
  if (film.status === "playing") return pauseFilm(deck, session, now);
  if (film.status !== "ready" || key.whole) return "move on";
  // A hurried key, or one pressed on a covered screen, comes to rest here in silence.
  return now - session.arrivedAt < standsFor ? session : playFilm(deck, session, now);
}

/**
 * Back on a film: pauses when playing, returns to the poster when paused or ended, else leaves. Held
 * down it leaves a film on its poster and nothing else.
 */
export function backOnFilm(deck: Deck, session: Session, key: FilmKey, now: number): Outcome {
  const film = filmUnderKeys(deck, session, now);
  if (!film || film.status === "ready") return "move on";
  if (key.held) return session;
  return film.status === "playing" ? pauseFilm(deck, session, now) : rewindFilm(session, film, now);
}

/** The film that the keys act on: none while the trainer looks at another slide. */
function filmUnderKeys(deck: Deck, session: Session, now: number): FilmClock | null {
  return session.film?.slide === session.position.slide ? filmNow(deck, session, now) : null;
}
