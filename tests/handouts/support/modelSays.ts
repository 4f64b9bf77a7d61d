import type { HandoutBlock, Runs } from "#handouts/HandoutBlock.ts";
import { plain, type Said } from "./pdfText.ts";

/** What a tree says, block by block, as the structure of its PDF should. */
export function modelSays(blocks: readonly HandoutBlock[]): readonly Said[] {
  return blocks.flatMap(says);
}

function says(block: HandoutBlock): readonly Said[] {
  switch (block.type) {
    case "heading":
      return [{ role: `H${block.level}`, text: plain(block.text) }];
    case "paragraph":
      return [{ role: "P", text: runsText(block.runs) }];
    case "list":
      return block.items.flatMap((item) => [
        { role: "LBody", text: runsText(item.runs) },
        ...modelSays(item.inside),
      ]);
    case "table":
      return [block.head, ...block.rows].flatMap((row, at) =>
        row.flatMap((cell, column): readonly Said[] => {
          const role = at === 0 || (block.rowHeads && column === 0) ? "TH" : "TD";
          const [only = [], ...more] = cell;
          if (more.length === 0) return [{ role, text: runsText(only) }];
          return [{ role, text: "" }, ...cell.map((runs) => ({ role: "P", text: runsText(runs) }))];
        }),
      );
    case "figure":
      return [
        { role: "Figure", text: "" },
        ...(block.caption === null ? [] : [{ role: "Caption", text: plain(block.caption) }]),
      ];
    case "lines":
      return [{ role: "P", text: plain(block.label) }];
    case "group":
      return modelSays(block.blocks);
    case "pageBreak":
      return [];
  }
}

function runsText(runs: Runs): string {
  return plain(runs.map((run) => (typeof run === "string" ? run : run.text)).join(""));
}
