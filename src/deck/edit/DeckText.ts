/**
 * One slide's text in its parts. Joined, they are what stands in the file, to the letter: whoever
 * edits one part leaves the rest as its author wrote it.
 */
export interface SlideText {
  /** Stays with the slide through every edit. */
  readonly key: number;
  /** The separator, and whatever else stands between the slide before and this one. */
  readonly before: string;
  /** Its settings with the `---` that closes them; empty where it has none. */
  readonly settings: string;
  /** Blank lines. */
  readonly lead: string;
  readonly words: string;
  /** Blank lines. */
  readonly gap: string;
  /** `Note:` as it was written; empty where there are no notes. */
  readonly mark: string;
  readonly notes: string;
  /** Blank lines. */
  readonly end: string;
}

/** A deck's text, cut into its settings and its slides. */
export interface DeckText {
  /** The deck's settings with both their `---`; empty where it has none. */
  readonly head: string;
  readonly slides: readonly SlideText[];
  /** What stands after the last slide. */
  readonly tail: string;
  readonly nextKey: number;
}
