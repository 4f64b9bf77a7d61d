import type { Cell, HandoutBlock } from "#handouts/HandoutBlock.ts";
import { createElement, type TagElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, keep } from "./Atom.ts";
import { breakLines, widestWord } from "./breakLines.ts";
import { type ColumnNeed, columnWidths } from "./columnWidths.ts";
import { lineWidth } from "./Line.ts";
import { layoutRow, type Row, repeatRow } from "./layoutRow.ts";
import type { Frame, Setting } from "./Setting.ts";

type Table = Extract<HandoutBlock, { readonly type: "table" }>;

/** The head is drawn again where the table goes on overleaf; rows break only when they would fill a page. */
export function layoutTable(table: Table, setting: Setting, frame: Frame): readonly Atom[] {
  const element = createElement("Table", frame.parent);
  const row = rowMaker(table, setting, frame);
  const thead = createElement("THead", element);
  const head = layoutRow(row(table.head, thead, true), setting);
  const [first] = head;
  const gap = setting.profile.body * 0.9;
  const repeat =
    head.length === 1 && first
      ? { height: first.height, draw: repeatRow(row(table.head, thead, true), setting) }
      : null;
  const tbody = createElement("TBody", element);
  const body = table.rows.flatMap((cells) =>
    layoutRow(row(cells, tbody, false), setting).map((atom) =>
      repeat ? { ...atom, repeat } : atom,
    ),
  );
  return [
    ...head.map((atom, at) => ({ ...atom, gap: at === 0 ? gap : 0, keep: keep.must })),
    // No row goes overleaf alone.
    ...body.map((atom, at) => (at === body.length - 2 ? { ...atom, keep: keep.must } : atom)),
  ];
}

function rowMaker(table: Table, setting: Setting, { x, width }: Frame) {
  const padding = setting.profile.body * 0.4;
  const widths = columnWidths(needs(table, setting, padding), width);
  const lefts = widths.map((_, at) => x + widths.slice(0, at).reduce((a, b) => a + b, 0));
  return (cells: readonly Cell[], parent: TagElement, isHead: boolean): Row => ({
    tr: createElement("TR", parent),
    isHead,
    padding,
    x,
    width,
    cells: cells.map((cell, column) => ({
      cell,
      x: lefts[column] ?? x,
      width: widths[column] ?? 0,
      scope: isHead ? "Column" : table.rowHeads && column === 0 ? "Row" : null,
    })),
  });
}

function needs(table: Table, setting: Setting, padding: number): readonly ColumnNeed[] {
  return table.head.map((head, column) => {
    const body = table.rows.map((row) => row[column] ?? []);
    const all = [cellNeed(head, setting, true), ...body.map((c) => cellNeed(c, setting, false))];
    return {
      least: Math.max(...all.map((need) => need.least)) + 2 * padding,
      wanted: Math.max(...all.map((need) => need.wanted)) + 2 * padding,
    };
  });
}

/** Words are measured as they will be drawn; a hair more, so that rounding never wraps one. */
function cellNeed(cell: Cell, { pen, profile, missing }: Setting, bold: boolean): ColumnNeed {
  const measure = { size: profile.body, bold, faces: pen.faces, missing, width: Infinity };
  const longest = cell.map((runs) => Math.max(...breakLines(runs, measure).map(lineWidth)));
  return {
    least: Math.max(0, ...cell.map((runs) => widestWord(runs, measure))) + 0.1,
    wanted: Math.max(0, ...longest) + 0.1,
  };
}
