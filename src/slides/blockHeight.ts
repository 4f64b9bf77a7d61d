import type { Block, Inline } from "#deck/Block.ts";
import { inlineText } from "#deck/plainText.ts";
import { beside, countLines, type Height, ofText, stacked } from "./typeScale.ts";

/** The measures that slides.css gives blocks, in em of the body; the two must agree. */
const em = { paragraph: 0.6, list: 0.7, item: 0.42, indent: 1.25, heading: 0.8, cell: 0.36 };
const pictureHeight = 300;

/** How tall blocks are in a measure of `width` px with body text of `size` px. */
export function blocksHeight(blocks: readonly Block[], width: number, size = 48): Height {
  return stacked(...blocks.map((block) => blockHeight(block, width, size)));
}

function blockHeight(block: Block, width: number, size: number): Height {
  switch (block.type) {
    case "heading":
      return ofText(inlineText(block.inlines), {
        size: size * 1.08,
        width,
        bold: true,
        gap: size * em.heading,
      });
    case "paragraph":
      return paragraphHeight(block.inlines, width, size);
    case "list": {
      const inner = width - size * em.indent;
      return listHeight(
        block.items.map((item) => blocksHeight(item.blocks, inner, size)),
        size,
      );
    }
    case "quote":
      return stacked(blocksHeight(block.blocks, width - size, size * 1.1), (scale) => size * scale);
    case "picture":
      return () => pictureHeight;
    case "table":
      return tableHeight([block.head, ...block.rows], width, size * 0.84);
    case "code":
      return codeHeight(block.text, width, size * 0.75);
  }
}

function paragraphHeight(inlines: readonly Inline[], width: number, size: number): Height {
  const breaks = inlines.filter((inline) => inline.type === "lineBreak").length;
  const text = ofText(inlineText(inlines), { size, width, gap: size * em.paragraph });
  return (scale) => text(scale) + breaks * size * scale * 1.32;
}

/** An item's first paragraph has no space before it; the items have their own. */
function listHeight(items: readonly Height[], size: number): Height {
  return (scale) => {
    const inside = items.reduce((sum, item) => sum + item(scale) - size * em.paragraph * scale, 0);
    return inside + ((items.length - 1) * em.item + em.list) * size * scale;
  };
}

function tableHeight(
  rows: readonly (readonly (readonly Inline[])[])[],
  width: number,
  size: number,
): Height {
  const heights = rows.map((cells) => {
    const measure = width / Math.max(1, cells.length) - size;
    return beside(
      ...cells.map((cell) =>
        ofText(inlineText(cell), { size, width: measure, gap: size * em.cell * 2 }),
      ),
    );
  });
  return stacked(...heights, (scale) => size * scale);
}

function codeHeight(text: string, width: number, size: number): Height {
  return (scale) => {
    const measure = width / (size * scale * 1.05);
    const lines = text.split("\n").reduce((sum, line) => sum + countLines(line, measure), 0);
    return (lines * 1.4 + 1.6) * size * scale;
  };
}
