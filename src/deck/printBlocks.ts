import type { Block, ListItem } from "./Block.ts";
import { escapeText, printAddress } from "./escapeText.ts";
import { printInlines } from "./printInlines.ts";

/** A picture's path inside media/, from the address it is loaded from. */
export type PathOf = (src: string) => string;

/** Blocks -> Markdown that reads back as the same blocks. */
export function printBlocks(blocks: readonly Block[], pathOf: PathOf): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      // Two lists of one kind side by side would be read as one.
      const apart = block.type === "list" && before?.type === "list" ? "<!-- -->\n\n" : "";
      return apart + printBlock(block, pathOf);
    })
    .join("\n\n");
}

function printBlock(block: Block, pathOf: PathOf): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level)} ${printInlines(block.inlines, "heading")}`;
    case "paragraph":
      return printInlines(block.inlines);
    case "list":
      return block.items
        .map((item, index) => printItem(item, block.ordered, index, pathOf))
        .join("\n");
    case "quote":
      return printBlocks(block.blocks, pathOf).replace(/^(?=(.?))/gm, (_, next) =>
        next ? "> " : ">",
      );
    case "picture":
      return `![${escapeText(block.alt)}](${printAddress(pathOf(block.src))})`;
    case "table":
      return printTable(block);
    case "code":
      return printCode(block.text);
  }
}

function printItem(item: ListItem, ordered: boolean, index: number, pathOf: PathOf): string {
  const mark = ordered ? `${index + 1}.` : item.step > 0 ? "*" : "-";
  const indent = " ".repeat(mark.length + 1);
  const lines = printBlocks(item.blocks, pathOf).replace(/\n(?=[^\n])/g, `\n${indent}`);
  if (lines === "") return mark;
  // A list right after a list's mark could be read as a rule: `* * *`.
  return item.blocks[0]?.type === "list" ? `${mark}\n${indent}${lines}` : `${mark} ${lines}`;
}

function printTable({ head, rows }: Extract<Block, { type: "table" }>): string {
  const row = (cells: (typeof rows)[number]) =>
    `| ${cells.map((cell) => printInlines(cell, "cell")).join(" | ")} |`;
  return [row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row)].join("\n");
}

function printCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return text === "" ? `${fence}\n${fence}` : `${fence}\n${text}\n${fence}`;
}
