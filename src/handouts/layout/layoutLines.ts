import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { createElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, keep } from "./Atom.ts";
import { inks } from "./inks.ts";
import { layoutParagraph } from "./layoutParagraph.ts";
import type { Frame, Setting } from "./Setting.ts";

/** More lines than this may go on overleaf. */
const mostKept = 8;

/** A question and ruled lines below it. The rules are decoration: the question is what is read. */
export function layoutLines(
  block: Extract<HandoutBlock, { readonly type: "lines" }>,
  setting: Setting,
  { x, width, parent }: Frame,
): readonly Atom[] {
  const { pen, profile } = setting;
  const label = layoutParagraph([block.label], setting, {
    element: createElement("P", parent),
    x,
    width,
    size: profile.body,
    gap: profile.body * 1.1,
    bold: true,
    keep: keep.must,
  });
  const kept = block.count <= mostKept ? keep.rather : keep.no;
  const rules = [...Array(Math.max(0, block.count)).keys()].map((at): Atom => {
    const isLast = at === block.count - 1;
    return {
      height: profile.ruled,
      gap: 0,
      keep: isLast ? keep.no : at === 0 ? keep.must : kept,
      draw: (top) => {
        const y = top + profile.ruled;
        pen.rule({ x, y }, { x: x + width, y }, { thickness: 0.75, ink: inks.rules });
      },
    };
  });
  return [...label, ...rules];
}
