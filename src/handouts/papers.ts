export type PaperId = "a4" | "letter";

/** In points, upright. */
export interface Paper {
  readonly id: PaperId;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export const papers: readonly Paper[] = [
  { id: "a4", name: "A4", width: 595.28, height: 841.89 },
  { id: "letter", name: "US Letter", width: 612, height: 792 },
];
