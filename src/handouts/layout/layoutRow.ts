import type { Cell } from "#handouts/HandoutBlock.ts";
import { createElement, type TagElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, keep } from "./Atom.ts";
import { breakLines } from "./breakLines.ts";
import { drawLine, drawLineAgain, type Links, linksOf } from "./drawLine.ts";
import { inks } from "./inks.ts";
import type { Line } from "./Line.ts";
import { baseline } from "./layoutParagraph.ts";
import type { Setting } from "./Setting.ts";

export interface Row {
  readonly tr: TagElement;
  readonly isHead: boolean;
  readonly padding: number;
  readonly x: number;
  readonly width: number;
  readonly cells: readonly {
    readonly cell: Cell;
    readonly x: number;
    readonly width: number;
    readonly scope: "Column" | "Row" | null;
  }[];
}

interface CellLine {
  readonly line: Line;
  readonly element: TagElement;
  readonly links: Links;
}

interface LaidCell {
  readonly element: TagElement;
  readonly x: number;
  readonly lines: readonly CellLine[];
}

/** A row taller than this part of a page may break between its lines. */
const tallest = 0.6;

export function layoutRow(row: Row, setting: Setting): readonly Atom[] {
  const cells = row.cells.map((cell) => layoutCell(cell, row, setting));
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const whole = count * lineHeight(setting) + 2 * row.padding;
  if (whole <= setting.pageRoom * tallest) {
    const draw = (top: number) => {
      drawRules(row, setting, { top, height: whole, first: row.isHead, last: true });
      for (const cell of cells)
        drawCell(cell, setting, { top: top + row.padding, from: 0, to: count });
    };
    return [{ height: whole, gap: 0, keep: keep.no, draw }];
  }
  return [...Array(count).keys()].map((at) => slice(row, setting, cells, { at, count }));
}

/** The head once more, on a later page, outside what the document says. */
export function repeatRow(row: Row, setting: Setting): (top: number) => void {
  const cells = row.cells.map((cell) => layoutCell(cell, row, setting));
  const height =
    Math.max(1, ...cells.map((cell) => cell.lines.length)) * lineHeight(setting) + 2 * row.padding;
  return (top) => {
    drawRules(row, setting, { top, height, first: true, last: true });
    for (const { x, lines } of cells)
      lines.forEach(({ line }, at) => {
        drawLineAgain(setting.pen, line, "repeat", {
          ...placeOf(setting, top + row.padding, at),
          x,
        });
      });
  };
}

function layoutCell(
  { cell, x, width, scope }: Row["cells"][number],
  row: Row,
  { pen, profile, missing }: Setting,
): LaidCell {
  const element = scope
    ? createElement("TH", row.tr, { attributes: `<</O /Table /Scope /${scope}>>` })
    : createElement("TD", row.tr);
  const inner = width - 2 * row.padding;
  const measure = {
    width: inner,
    size: profile.body,
    bold: scope === "Column",
    faces: pen.faces,
    missing,
  };
  const lines = cell.flatMap((runs) => {
    const words = cell.length > 1 ? createElement("P", element) : element;
    const links = linksOf(runs, words);
    return breakLines(runs, measure).map((line): CellLine => ({ line, element: words, links }));
  });
  // The first column stands at the margin, under the words above the table.
  return { element, lines, x: x === row.x ? x : x + row.padding };
}

function slice(
  row: Row,
  setting: Setting,
  cells: readonly LaidCell[],
  { at, count }: { readonly at: number; readonly count: number },
): Atom {
  const first = at === 0;
  const last = at === count - 1;
  const above = first ? row.padding : 0;
  const height = lineHeight(setting) + above + (last ? row.padding : 0);
  return {
    height,
    gap: 0,
    keep: first || at === count - 2 ? keep.must : keep.no,
    draw: (top) => {
      drawRules(row, setting, { top, height, first: row.isHead && first, last });
      for (const cell of cells) drawCell(cell, setting, { top: top + above, from: at, to: at + 1 });
    },
  };
}

function drawCell(
  { element, x, lines }: LaidCell,
  setting: Setting,
  { top, from, to }: { readonly top: number; readonly from: number; readonly to: number },
): void {
  setting.pen.join(element);
  lines.slice(from, to).forEach(({ line, element: words, links }, at) => {
    drawLine(setting.pen, line, { element: words, links }, { ...placeOf(setting, top, at), x });
  });
}

function placeOf(setting: Setting, top: number, at: number) {
  const size = setting.profile.body;
  const y = top + at * lineHeight(setting) + baseline(lineHeight(setting), size);
  return { y, size, ink: inks.words };
}

function lineHeight({ profile }: Setting): number {
  return profile.body * profile.leading;
}

/** Rules across: a head stands between two strong ones, rows between hairlines. Down, only beside cells to write in. */
function drawRules(
  { x, width, isHead, cells }: Row,
  { pen }: Setting,
  at: {
    readonly top: number;
    readonly height: number;
    readonly first: boolean;
    readonly last: boolean;
  },
): void {
  const strong = { thickness: 1.4, ink: inks.strong };
  const across = (y: number) =>
    [
      { x, y },
      { x: x + width, y },
    ] as const;
  if (at.first) pen.rule(...across(at.top), strong);
  if (at.last)
    pen.rule(...across(at.top + at.height), isHead ? strong : { thickness: 0.6, ink: inks.rules });
  for (const { cell, x: left } of cells) {
    if (cell.length > 0) continue;
    const thin = { thickness: 0.6, ink: inks.rules };
    pen.rule({ x: left, y: at.top }, { x: left, y: at.top + at.height }, thin);
  }
}
