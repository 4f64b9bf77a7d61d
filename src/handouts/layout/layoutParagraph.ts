import type { Runs } from "#handouts/HandoutBlock.ts";
import type { TagElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, type Keep, keep } from "./Atom.ts";
import { balanceLines, prettyLines } from "./breakLines.ts";
import { drawLine, linksOf } from "./drawLine.ts";
import { inks } from "./inks.ts";
import type { Setting } from "./Setting.ts";

export interface ParagraphLook {
  readonly element: TagElement;
  readonly x: number;
  readonly width: number;
  readonly size: number;
  /** Above its first line. */
  readonly gap: number;
  readonly leading?: number;
  readonly bold?: boolean;
  readonly balanced?: boolean;
  readonly ink?: string;
  /** How its last line holds on to what follows. */
  readonly keep?: Keep;
}

/** A paragraph, a line an atom. Its first two lines and its last two stay together. */
export function layoutParagraph(
  runs: Runs,
  setting: Setting,
  look: ParagraphLook,
): readonly Atom[] {
  const { pen, profile, missing } = setting;
  const { size, element, ink = inks.words } = look;
  const measure = { width: look.width, size, bold: look.bold ?? false, faces: pen.faces, missing };
  const lines = look.balanced ? balanceLines(runs, measure) : prettyLines(runs, measure);
  const links = linksOf(runs, element);
  const height = size * (look.leading ?? profile.leading);
  const last = lines.length - 1;
  return lines.map((line, at) => ({
    height,
    gap: at === 0 ? look.gap : 0,
    keep: at === last ? (look.keep ?? keep.no) : holds(at, last, look.keep),
    draw: (top) => {
      const y = top + baseline(height, size);
      drawLine(pen, line, { element, links }, { x: look.x, y, size, ink });
      if (line.length === 0) pen.join(element);
    },
  }));
}

function holds(at: number, last: number, wanted: Keep | undefined): Keep {
  const isEdge = at === 0 || at === last - 1;
  return isEdge || wanted === keep.must ? keep.must : (wanted ?? keep.no);
}

/** Of the face: above the baseline 0.95, below 0.25. */
export function baseline(height: number, size: number): number {
  return (height - size * 1.2) / 2 + size * 0.95;
}
