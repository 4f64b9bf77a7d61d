import type { FilmChoices } from "#deck/chooseFilms.ts";
import type { FilmClock } from "./film/FilmClock.ts";
import type { Showing } from "./film/Showing.ts";
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

/** What of the deck is walked through, and until when. */
export interface Plan {
  /** Optional slides that were chosen at the desk. */
  readonly include: readonly string[];
  /** Slides that are passed over since time was lost. */
  readonly drop: readonly string[];
  /** When the workshop must end, in milliseconds of the machine's time of day; null when not asked. */
  readonly endAt: number | null;
}

/** What the record tells after the end, besides the times. */
export interface History {
  /** Slides that the room was on, in the order they were first reached. */
  readonly shown: readonly string[];
  /** Slides whose film was played. */
  readonly played: readonly string[];
  /** How often the room was shown the pause cover. */
  readonly pauses: number;
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
  /** Starts of the markers before which a film stops by itself, by slide id. */
  readonly filmStops: Readonly<Record<string, readonly number[]>>;
  readonly showing: Showing;
  /** Films that are shown in this session instead of those that the deck names, by slide id. */
  readonly films: FilmChoices;
  readonly clock: Stopwatch;
  /** The discussion clocks, by slide id. */
  readonly prompts: Readonly<Record<string, Stopwatch>>;
  /** Minutes added to a discussion, by slide id. */
  readonly extraMinutes: Readonly<Record<string, number>>;
  /** Milliseconds spent on each slide before the current visit, by slide id. */
  readonly spent: Readonly<Record<string, number>>;
  readonly plan: Plan;
  readonly history: History;
  /** A rehearsal looks for no audience, and is kept apart from the workshop of the same deck. */
  readonly rehearsal: boolean;
  readonly answers: readonly Answer[];
  /** The one audience window whose film sounds; the rest are muted. */
  readonly soundLeader: string | null;
}
