import type { Position, Session } from "./Session.ts";

/** The place that the room sees: the trainer's own, unless the room is frozen. */
export function roomPosition(session: Session): Position {
  return session.frozen ?? session.position;
}
