import type { Deck } from "#deck/Deck.ts";
import { readyFilm } from "./arrive.ts";
import type { FilmClock } from "./FilmClock.ts";
import { filmNow, pauseFilm, playFilm } from "./filmOrders.ts";
import type { Session } from "./Session.ts";

/** How long a slide must have stood before Next may start its film, in milliseconds. */
const standsFor = 1000;

type Outcome = Session | "move on";

/** Next on a film: plays when ready, pauses when playing, and leaves when paused or ended. */
export function nextOnFilm(
  deck: Deck,
  session: Session,
  key: { readonly held: boolean; readonly whole: boolean },
  now: number,
): Outcome {
  const film = filmUnderKeys(deck, session, now);
  switch (film?.status) {
    case "playing":
      return pauseFilm(deck, session, now);
    case "ready": {
      if (key.held) return session;
      if (key.whole) return "move on";
      // A hurried key, or one pressed on a covered screen, comes to rest here in silence.
      return now - session.arrivedAt < standsFor ? session : playFilm(deck, session, now);
    }
    default:
      return "move on";
  }
}

/** Back on a film: pauses when playing, returns to the poster when paused or ended, else leaves. */
export function backOnFilm(deck: Deck, session: Session, now: number): Outcome {
  const film = filmUnderKeys(deck, session, now);
  switch (film?.status) {
    case "playing":
      return pauseFilm(deck, session, now);
    case "paused":
    case "ended":
    case "text":
      return { ...session, film: readyFilm(film.slide, film.film, now) };
    default:
      return "move on";
  }
}

/** The film that the keys act on: none while the trainer looks at another slide. */
function filmUnderKeys(deck: Deck, session: Session, now: number): FilmClock | null {
  return session.film?.slide === session.position.slide ? filmNow(deck, session, now) : null;
}
