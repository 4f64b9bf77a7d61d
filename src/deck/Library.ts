import type { Film } from "./Film.ts";

/** One of the pack's key messages (`decks/key-messages.yaml`). */
export interface KeyMessage {
  readonly id: string;
  /** 1-based place in the set. */
  readonly number: number;
  readonly text: string;
  readonly short: string;
  readonly why: string;
  readonly source: string;
}

/** One place to turn to (`decks/support.yaml`). */
export interface SupportEntry {
  readonly id: string;
  readonly name: string;
  /** As printed: `116 123`; empty where there is no number. */
  readonly number: string;
  readonly hours: string;
  readonly nations: readonly ("England" | "Wales" | "Scotland" | "Northern Ireland")[];
  readonly forWhom: string;
  /** A web address or empty. */
  readonly url: string;
  /** YYYY-MM-DD, or null: nobody has rung it yet, and the page says so. */
  readonly checkedOn: string | null;
  readonly source: string;
}

/** What a deck may name: the films, key messages and support that the pack carries. */
export interface Library {
  readonly films: ReadonlyMap<string, Film>;
  readonly messages: ReadonlyMap<string, KeyMessage>;
  readonly support: readonly SupportEntry[];
  /** Pictures by their path inside `media/`, ready to load. */
  readonly pictures: ReadonlyMap<string, string>;
}
