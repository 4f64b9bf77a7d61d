/** An author's mistake, as data with a place. The message says what to write instead. */
export interface Problem {
  /** Kebab-case name of the rule, stable for tests and links: `film-without-warning`. */
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  /** 1-based; the whole file when 1. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Only an `error` stops a deck from opening. */
  readonly severity: "error" | "warning";
}
