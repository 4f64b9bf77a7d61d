import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { createElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, keep } from "./Atom.ts";
import { layoutParagraph } from "./layoutParagraph.ts";
import type { Frame, Setting } from "./Setting.ts";

export function layoutWords(
  block: Extract<HandoutBlock, { readonly type: "paragraph" }>,
  setting: Setting,
  { x, width, parent }: Frame,
): readonly Atom[] {
  const { body, small } = setting.profile;
  return layoutParagraph(block.runs, setting, {
    element: createElement("P", parent),
    x,
    width,
    size: block.small ? small : body,
    gap: body * (block.leads ? 0.9 : 0.5),
    keep: block.leads ? keep.must : keep.no,
  });
}
