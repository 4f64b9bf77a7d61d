import type { Library } from "./Library.ts";
import type { Report } from "./report.ts";

/** What the readers of one deck share. */
export interface DeckReading {
  readonly file: string;
  readonly library: Library;
  /** One of the pack's own decks: nothing is guessed for its author. */
  readonly own: boolean;
  readonly report: Report;
  readonly budget: { left: number };
}
