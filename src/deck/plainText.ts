import type { Block, Inline } from "./Block.ts";

export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === "lineBreak" ? " " : inline.text)).join("");
}

/** The words of blocks as a reader sees them; a picture's alt text is not among them. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).filter(Boolean).join("\n");
}

function blockText(block: Block): string {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return inlineText(block.inlines);
    case "list":
      return block.items.map((item) => plainText(item.blocks)).join("\n");
    case "quote":
      return plainText(block.blocks);
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(" ")).join("\n");
    case "code":
      return block.text;
    case "picture":
      return "";
  }
}

/** What the first heading says, if there is one. */
export function firstHeading(blocks: readonly Block[]): string | null {
  const heading = blocks.find((block) => block.type === "heading");
  return heading ? inlineText(heading.inlines).replace(/\s+/g, " ").trim() || null : null;
}
