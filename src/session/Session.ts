import type { FilmClock } from "./FilmClock.ts";
import type { Stopwatch } from "./Stopwatch.ts";

/** What hides the slide from the room. */
export type Cover = "none" | "black" | "white" | "pause";

/** A place in the deck. Slides are named by id, so an edit to the deck never shifts a room. */
export interface Position {
  readonly slide: string;
  readonly step: number;
}

/** An answer from a participant's own screen; held at the console until the session ends. */
export interface Answer {
  readonly guest: string;
  readonly slide: string;
  readonly text: string;
  /** Milliseconds. */
  readonly at: number;
}

/** One running workshop. Only the host changes it, only through `reduce`. Times are milliseconds. */
export interface Session {
  readonly id: string;
  readonly deck: string;
  readonly startedAt: number;
  /** Where the trainer is. */
  readonly position: Position;
  /** When the current slide was reached: a film plays only on a slide that has stood for a second. */
  readonly arrivedAt: number;
  readonly cover: Cover;
  /** Where the room stays while the trainer looks ahead; null when not frozen. */
  readonly frozen: Position | null;
  /** The film of the slide that the room sees; null on other slides. */
  readonly film: FilmClock | null;
  readonly clock: Stopwatch;
  /** The discussion clocks, by slide id. */
  readonly prompts: Readonly<Record<string, Stopwatch>>;
  /** Minutes added to a discussion, by slide id. */
  readonly extraMinutes: Readonly<Record<string, number>>;
  /** Milliseconds spent on each slide before the current visit, by slide id. */
  readonly spent: Readonly<Record<string, number>>;
  readonly answers: readonly Answer[];
  /** The one audience window whose film sounds; the rest are muted. */
  readonly soundLeader: string | null;
}
