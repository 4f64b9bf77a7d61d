import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { createElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, keep } from "./Atom.ts";
import { inks } from "./inks.ts";
import { layoutParagraph } from "./layoutParagraph.ts";
import type { Frame, Setting } from "./Setting.ts";

const roles = { 1: "H1", 2: "H2", 3: "H3" } as const;
/** Of the size of the body. */
const gaps = { 1: 0, 2: 2.1, 3: 1.25 } as const;

/** Never left alone at the foot of a page. */
export function layoutHeading(
  { level, text }: Extract<HandoutBlock, { readonly type: "heading" }>,
  setting: Setting,
  { x, width, parent }: Frame,
): readonly Atom[] {
  const { pen, profile } = setting;
  const element = createElement(roles[level], parent);
  const [first, ...rest] = layoutParagraph([text], setting, {
    element,
    x,
    width,
    size: profile.headings[level],
    gap: profile.body * gaps[level],
    leading: 1.2,
    bold: true,
    balanced: true,
    ink: inks.headings,
    keep: keep.must,
  });
  if (!first) return [];
  const draw: Atom["draw"] = (top, gap) => {
    pen.bookmark(element, level, text, top);
    first.draw(top, gap);
  };
  return [{ ...first, draw }, ...rest];
}
