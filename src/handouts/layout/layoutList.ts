import type { HandoutBlock, HandoutItem } from "#handouts/HandoutBlock.ts";
import { createElement, type TagElement } from "#handouts/pdf/TagElement.ts";
import type { Atom } from "./Atom.ts";
import { inks } from "./inks.ts";
import { type Laid, layoutBlocks } from "./layoutBlocks.ts";
import { baseline, layoutParagraph } from "./layoutParagraph.ts";
import type { Frame, Setting } from "./Setting.ts";

type List = Extract<HandoutBlock, { readonly type: "list" }>;

const numbering = { bullet: "Disc", number: "Decimal", tick: "Square" } as const;

export function layoutList(list: List, setting: Setting, { x, width, parent }: Frame): Laid {
  const attributes = `<</O /List /ListNumbering /${numbering[list.marker]}>>`;
  const element = createElement("L", parent, { attributes });
  const indent = indentOf(list, setting);
  const frame = { x: x + indent, width: width - indent, parent: element };
  return list.items.flatMap((item, at) => layoutItem(item, setting, frame, { list, at, x }));
}

interface Marked {
  readonly list: List;
  readonly at: number;
  /** Where the marks stand. */
  readonly x: number;
}

function layoutItem(item: HandoutItem, setting: Setting, frame: Frame, marked: Marked): Laid {
  const { body } = setting.profile;
  const li = createElement("LI", frame.parent);
  const label = createElement("Lbl", li, marked.list.marker === "tick" ? tickWords : {});
  const words = createElement("LBody", li);
  const [first, ...rest] = layoutParagraph(item.runs, setting, {
    element: words,
    x: frame.x,
    width: frame.width,
    size: body,
    gap: body * (marked.list.marker === "tick" ? 0.6 : 0.35),
  });
  if (!first) return [];
  const draw: Atom["draw"] = (top, gap) => {
    drawMark(setting, label, marked, top);
    first.draw(top, gap);
  };
  const inside = layoutBlocks(item.inside, setting, { ...frame, parent: words });
  return [{ ...first, draw }, ...rest, ...inside];
}

const tickWords = { actualText: "Tick box" };

function drawMark({ pen, profile }: Setting, label: TagElement, marked: Marked, top: number): void {
  const size = profile.body;
  const y = top + baseline(size * profile.leading, size);
  if (marked.list.marker === "tick") {
    const side = size * 0.95;
    const area = { x: marked.x + 1, y: y - side * 0.88, width: side, height: side };
    pen.tickBox(label, area, { thickness: 1.1, ink: inks.words });
    return;
  }
  const look = { weight: "regular", size, ink: inks.words } as const;
  pen.text(label, markOf(marked), { x: marked.x, y }, look);
}

function markOf({ list, at }: Pick<Marked, "list" | "at">): string {
  return list.marker === "number" ? `${at + 1}. ` : "• ";
}

/** Wide enough for the longest number, so that all words stand in one line. */
function indentOf(list: List, { pen, profile }: Setting): number {
  const size = profile.body;
  if (list.marker === "tick") return size * 1.7;
  if (list.marker === "bullet") return size * 1.05;
  const widest = pen.faces.regular.widthOf(
    markOf({ list, at: Math.max(0, list.items.length - 1) }),
  );
  return Math.max(size * 1.4, widest * size + size * 0.3);
}
