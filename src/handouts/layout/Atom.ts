/** How much an atom wants to stand on the page of the next: a group would like to, a heading must. */
export const keep = { no: 0, rather: 1, must: 2 } as const;
export type Keep = (typeof keep)[keyof typeof keep];

/** A piece of a handout that no page break goes through. */
export interface Atom {
  readonly height: number;
  /** Space above it, left out at the top of a page. */
  readonly gap: number;
  readonly keep: Keep;
  /** `gap` is the space above that was really left. */
  readonly draw: (top: number, gap: number) => void;
  /** Drawn again above this atom where a page begins with it: a table's head. */
  readonly repeat?: { readonly height: number; readonly draw: (top: number) => void };
}

/** Starts a new page. */
export interface Break {
  readonly break: true;
}
