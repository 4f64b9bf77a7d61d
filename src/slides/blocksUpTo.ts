import type { Block } from "#deck/Block.ts";

/** What of the blocks has appeared by a step: items still to come are left out, and lists with none. */
export function blocksUpTo(blocks: readonly Block[], step: number): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === "quote") return [{ ...block, blocks: blocksUpTo(block.blocks, step) }];
    if (block.type !== "list") return [block];
    const items = block.items
      .filter((item) => item.step <= step)
      .map((item) => ({ ...item, blocks: blocksUpTo(item.blocks, step) }));
    return items.length > 0 ? [{ ...block, items }] : [];
  });
}
