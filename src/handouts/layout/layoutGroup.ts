import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { createElement } from "#handouts/pdf/TagElement.ts";
import { type Atom, keep } from "./Atom.ts";
import { inks } from "./inks.ts";
import { type Laid, layoutBlocks } from "./layoutBlocks.ts";
import type { Frame, Setting } from "./Setting.ts";

export function layoutGroup(
  group: Extract<HandoutBlock, { readonly type: "group" }>,
  setting: Setting,
  { x, width, parent }: Frame,
): Laid {
  const element = createElement("Sect", parent);
  const indent = group.bar ? setting.profile.body * 1.2 : 0;
  const frame = { x: x + indent, width: width - indent, parent: element };
  const laid = layoutBlocks(group.blocks, setting, frame);
  const last = laid.length - 1;
  return laid.map((piece, at) => {
    if ("break" in piece) return piece;
    const kept = at === last || piece.keep === keep.must ? piece.keep : keep.rather;
    const atom: Atom = { ...piece, keep: kept };
    return group.bar ? withBar(atom, setting, { x, isFirst: at === 0 }) : atom;
  });
}

/** A rule along the side is drawn piece by piece, so the group may go on overleaf. */
function withBar(
  atom: Atom,
  { pen }: Setting,
  { x, isFirst }: { readonly x: number; readonly isFirst: boolean },
): Atom {
  return {
    ...atom,
    draw: (top, gap) => {
      const from = { x: x + 1.5, y: isFirst ? top : top - gap };
      pen.rule(from, { ...from, y: top + atom.height }, { thickness: 3, ink: inks.strong });
      atom.draw(top, gap);
    },
  };
}
