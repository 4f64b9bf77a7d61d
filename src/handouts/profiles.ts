export type ProfileId = "clear" | "large" | "compact";

/** How big a handout's print is. Sizes in points. Larger print is laid out anew, never zoomed. */
export interface Profile {
  readonly id: ProfileId;
  readonly name: string;
  readonly body: number;
  /** Sources and the foot of the page; never below 12, the least of clear print. */
  readonly small: number;
  readonly headings: Readonly<Record<1 | 2 | 3, number>>;
  /** Of the size of the words. */
  readonly leading: number;
  /** Between ruled lines to write on. */
  readonly ruled: number;
  readonly margin: number;
}

export const profiles: readonly Profile[] = [
  {
    id: "clear",
    name: "Clear print (14 point)",
    body: 14,
    small: 12,
    headings: { 1: 28, 2: 20, 3: 15.5 },
    leading: 1.4,
    ruled: 29,
    margin: 57,
  },
  {
    id: "large",
    name: "Large print (18 point)",
    body: 18,
    small: 16,
    headings: { 1: 32, 2: 25, 3: 20 },
    leading: 1.4,
    ruled: 36,
    margin: 51,
  },
  {
    id: "compact",
    name: "Compact (12 point)",
    body: 12,
    small: 12,
    headings: { 1: 24, 2: 17, 3: 13.5 },
    leading: 1.38,
    ruled: 26,
    margin: 62,
  },
];
