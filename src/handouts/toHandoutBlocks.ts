import type { Block, ListItem } from "#deck/Block.ts";
import { plainText } from "#deck/plainText.ts";
import type { Cell, HandoutBlock, HandoutItem } from "./HandoutBlock.ts";
import { toRuns } from "./toRuns.ts";

type Handlers = {
  readonly [T in Block["type"]]: (
    block: Extract<Block, { readonly type: T }>,
  ) => readonly HandoutBlock[];
};

/** A slide's headings stand below the handout's own three levels, so they become leading words. */
const handlers: Handlers = {
  heading: ({ inlines }) => [
    {
      type: "paragraph",
      runs: [{ text: plainText([{ type: "paragraph", inlines }]), bold: true }],
      leads: true,
    },
  ],
  paragraph: ({ inlines }) => [{ type: "paragraph", runs: toRuns(inlines) }],
  list: ({ ordered, items }) => [
    { type: "list", marker: ordered ? "number" : "bullet", items: items.map(toItem) },
  ],
  quote: ({ blocks }) => [{ type: "group", bar: true, blocks: toHandoutBlocks(blocks) }],
  picture: ({ src, alt }) => [{ type: "figure", src, alt, caption: null }],
  table: ({ head, rows }) => [
    {
      type: "table",
      head: head.map((cell): Cell => [toRuns(cell)]),
      rows: rows.map((row) => head.map((_, column): Cell => [toRuns(row[column] ?? [])])),
      rowHeads: false,
    },
  ],
  code: ({ text }) => [{ type: "paragraph", runs: [text] }],
};

/** What a slide shows, for print. */
export function toHandoutBlocks(blocks: readonly Block[]): readonly HandoutBlock[] {
  return blocks.flatMap((block) => convert(block.type, block));
}

function convert<T extends Block["type"]>(
  type: T,
  block: Extract<Block, { readonly type: T }>,
): readonly HandoutBlock[] {
  const handler: Handlers[T] = handlers[type];
  return handler(block);
}

/** An item's first paragraph stands beside its mark; the rest below. */
function toItem({ blocks }: ListItem): HandoutItem {
  const [first, ...rest] = blocks;
  if (first?.type !== "paragraph") return { runs: [], inside: toHandoutBlocks(blocks) };
  return { runs: toRuns(first.inlines), inside: toHandoutBlocks(rest) };
}
