import type { Run } from "#handouts/HandoutBlock.ts";
import type { Weight } from "#handouts/pdf/Face.ts";

/** Words of one look within a line. */
export interface Piece {
  readonly text: string;
  readonly weight: Weight;
  readonly width: number;
  /** The run the words come from. */
  readonly run: Run;
}

export type Line = readonly Piece[];

export function lineWidth(line: Line): number {
  return line.reduce((width, piece) => width + piece.width, 0);
}
