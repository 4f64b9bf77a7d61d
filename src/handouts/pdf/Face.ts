export type Weight = "regular" | "bold";

/** What a typeface can show, and how wide. */
export interface Face {
  has(character: string): boolean;
  /** In ems. Exact for what jsPDF draws: it neither kerns nor joins letters. */
  widthOf(text: string): number;
}

export type Faces = Readonly<Record<Weight, Face>>;

/** TrueType files. */
export type FontFiles = Readonly<Record<Weight, Uint8Array>>;
