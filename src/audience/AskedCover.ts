import type { Cover } from "#session/Session.ts";

/** A cover that was asked for on this wall and that the host has not counted yet. */
export interface AskedCover {
  /** The last that was asked for. */
  readonly cover: Cover;
  /** What the wall shows meanwhile: only the host takes a cover off. */
  readonly holds: Cover;
}

export function askCover(before: AskedCover | null, cover: Cover): AskedCover {
  return { cover, holds: cover === "none" ? (before?.holds ?? "none") : cover };
}

/** The host's cover, or the one that stands in until the host has heard of it. */
export function coverInSight(host: Cover, asked: AskedCover | null): Cover {
  return host === "none" ? (asked?.holds ?? "none") : host;
}
