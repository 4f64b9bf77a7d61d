import { plainText } from "./plainText.ts";
import { readBlocks } from "./readBlocks.ts";
import { readText } from "./readText.ts";

/** A transcript's Markdown -> its plain paragraphs. Headings are for whoever reads the file itself. */
export function parseTranscript(text: string): readonly string[] {
  const part = { text: readText(text), line: 1, column: 1 };
  const { blocks } = readBlocks(part, { report: () => {}, pictures: new Map() });
  return blocks
    .filter((block) => block.type !== "heading")
    .flatMap((block) => plainText([block]).split("\n"))
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
