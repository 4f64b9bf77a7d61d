import type { Deck } from "#deck/Deck.ts";
import { must } from "#lib/must.ts";
import { arrive, showRoom } from "./arrive.ts";
import { pauseFilm } from "./film/filmOrders.ts";
import { landing } from "./route.ts";
import type { Cover, Session } from "./Session.ts";

/**
 * Safe stop: any cover also pauses the film, frozen or not. Uncovering shows the slide again and
 * starts nothing.
 */
export function coverRoom(deck: Deck, session: Session, cover: Cover, now: number): Session {
  if (cover === session.cover) return session;
  const quiet = cover === "none" ? session : pauseFilm(deck, session, now);
  return { ...quiet, cover };
}

/** Holds the room where it is; or lets it follow the trainer again. */
export function toggleFreeze(deck: Deck, session: Session, now: number): Session {
  if (session.frozen === null) return { ...session, frozen: session.position };
  return bringRoom(deck, session, session.frozen.slide, now);
}

/**
 * Ends a freeze at the trainer's place. For the room that is a jump: a film which it was not warned
 * of is reached through its warning, by the trainer too.
 */
export function bringRoom(deck: Deck, session: Session, from: string, now: number): Session {
  const { slide } = session.position;
  const gate = must(landing(deck, slide), `slide ${slide}`).id;
  const free = { ...session, frozen: null };
  const warned = gate === slide || from === slide || from === gate;
  return warned ? showRoom(deck, free, now) : arrive(deck, free, { slide: gate, step: 0 }, now);
}

/** Ends a freeze at the room's place: the trainer comes back, and the room never knew. */
export function returnToRoom(deck: Deck, session: Session, now: number): Session {
  if (session.frozen === null) return session;
  return arrive(deck, { ...session, frozen: null }, session.frozen, now);
}
