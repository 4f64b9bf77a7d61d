/** Words with what they do. There are no italics: in print they are hard to read. */
export type Run =
  | string
  | { readonly text: string; readonly bold?: true; readonly href?: string; readonly says?: string };

export type Runs = readonly Run[];

/** A table's cell, as its paragraphs. An empty one is left to write in. */
export type Cell = readonly Runs[];

export interface HandoutItem {
  readonly runs: Runs;
  /** What belongs to the item and stands below its words. */
  readonly inside: readonly HandoutBlock[];
}

/** One piece of a handout: what the page in the browser and the PDF are both drawn from. */
export type HandoutBlock =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  /** `leads`: stays on the page of what follows it. */
  | {
      readonly type: "paragraph";
      readonly runs: Runs;
      readonly small?: true;
      readonly leads?: true;
    }
  | {
      readonly type: "list";
      readonly marker: "bullet" | "number" | "tick";
      readonly items: readonly HandoutItem[];
    }
  /** Every row has as many cells as the head. `rowHeads`: the first cell names its row. */
  | {
      readonly type: "table";
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
      readonly rowHeads: boolean;
    }
  /** `alt` says what the picture says; it is never empty. */
  | {
      readonly type: "figure";
      readonly src: string;
      readonly alt: string;
      readonly caption: string | null;
    }
  /** Ruled lines to write on, under the question they answer. */
  | { readonly type: "lines"; readonly label: string; readonly count: number }
  /** Kept on one page where that leaves no great gap. `bar`: set off by a rule along its side. */
  | { readonly type: "group"; readonly bar: boolean; readonly blocks: readonly HandoutBlock[] }
  | { readonly type: "pageBreak" };
