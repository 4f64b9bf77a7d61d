import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import type { Atom, Break } from "./Atom.ts";
import { layoutFigure } from "./layoutFigure.ts";
import { layoutGroup } from "./layoutGroup.ts";
import { layoutHeading } from "./layoutHeading.ts";
import { layoutLines } from "./layoutLines.ts";
import { layoutList } from "./layoutList.ts";
import { layoutTable } from "./layoutTable.ts";
import { layoutWords } from "./layoutWords.ts";
import type { Frame, Setting } from "./Setting.ts";

export type Laid = readonly (Atom | Break)[];

type Handlers = {
  readonly [T in HandoutBlock["type"]]: (
    block: Extract<HandoutBlock, { readonly type: T }>,
    setting: Setting,
    frame: Frame,
  ) => Laid;
};

const handlers: Handlers = {
  heading: layoutHeading,
  paragraph: layoutWords,
  list: layoutList,
  table: layoutTable,
  figure: layoutFigure,
  lines: layoutLines,
  group: layoutGroup,
  pageBreak: () => [{ break: true }],
};

export function layoutBlocks(
  blocks: readonly HandoutBlock[],
  setting: Setting,
  frame: Frame,
): Laid {
  return blocks.flatMap((block) => layoutBlock(block.type, block, { setting, frame }));
}

function layoutBlock<T extends HandoutBlock["type"]>(
  type: T,
  block: Extract<HandoutBlock, { readonly type: T }>,
  { setting, frame }: { readonly setting: Setting; readonly frame: Frame },
): Laid {
  const handler: Handlers[T] = handlers[type];
  return handler(block, setting, frame);
}
