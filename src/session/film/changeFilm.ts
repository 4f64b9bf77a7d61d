import type { FilmChoice } from "#deck/chooseFilms.ts";
import type { Deck } from "#deck/Deck.ts";
import { arrive } from "#session/arrive.ts";
import { changeDeck } from "#session/changeDeck.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { findSlide, landing } from "#session/route.ts";
import type { Session } from "#session/Session.ts";

/**
 * The session as it goes on with `choice` on a slide, in the deck that has it there. A room that is on
 * the slide was warned of another film: it goes back to the warning, frozen or not. Another source of
 * the same film goes on where the film is.
 */
export function changeFilm(
  decks: { readonly before: Deck; readonly after: Deck },
  session: Session,
  change: { readonly slide: string; readonly choice: FilmChoice },
  now: number,
): Session {
  const { before, after } = decks;
  const { slide: id, choice } = change;
  const chosen = { ...session, films: { ...session.films, [id]: choice } };
  if (filmOf(before, id) === filmOf(after, id)) return changeDeck(before, after, chosen, now);
  const anew = { ...chosen, filmStops: { ...session.filmStops, [id]: [] } };
  const kept = changeDeck(before, after, anew, now);
  const warning = landing(after, id);
  if (!warning || roomPosition(kept).slide !== id) return kept;
  return arrive(after, { ...kept, frozen: null }, { slide: warning.id, step: 0 }, now);
}

function filmOf(deck: Deck, id: string): string | undefined {
  const slide = findSlide(deck, id);
  return slide?.kind === "film" ? slide.film.id : undefined;
}
