import { roomPosition } from "#session/roomPosition.ts";
import type { History, Session } from "#session/Session.ts";

export const noHistory: History = { shown: [], played: [], pauses: 0 };

/** The session with what it has just shown written down. The same reference when that is nothing new. */
export function remember(before: Session, session: Session): Session {
  const { history, film, cover } = session;
  const shown = withId(history.shown, roomPosition(session).slide);
  const played = film?.status === "playing" ? withId(history.played, film.slide) : history.played;
  const paused = cover === "pause" && before.cover !== "pause";
  if (shown === history.shown && played === history.played && !paused) return session;
  const pauses = history.pauses + (paused ? 1 : 0);
  return { ...session, history: { shown, played, pauses } };
}

function withId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
