/** The handouts that a deck may offer: what `handouts:` knows, and what is made from a deck. */
export const handoutNames = ["participant"] as const;

export type HandoutName = (typeof handoutNames)[number];
