import type { List, Paragraph, RootContent, Table } from "mdast";
import type { Block, Inline, ListItem } from "./Block.ts";
import type { RawPart } from "./findMatter.ts";
import type { MarkdownReading } from "./MarkdownReading.ts";
import { type Phrase, readPhrases } from "./readPhrases.ts";
import { type ReadBlocksOptions, startReading } from "./startReading.ts";
import { tidyInlines } from "./tidyInlines.ts";

export interface BlocksRead {
  readonly blocks: readonly Block[];
  /** How many reveals the blocks have. */
  readonly steps: number;
  /** What HTML comments say: Marp's way to write notes. */
  readonly comments: readonly RawPart[];
}

const deepest = 12;

/** Markdown -> blocks. Never throws; what cannot be shown is left out and reported. */
export function readBlocks(part: RawPart, options: ReadBlocksOptions): BlocksRead {
  const started = startReading(part, options);
  if (!started) return { blocks: [], steps: 0, comments: [] };
  const { tree, reading, comments, countSteps } = started;
  const blocks = readNodes(tree.children, reading, 0);
  return { blocks, steps: countSteps(), comments };
}

function readNodes(
  nodes: readonly RootContent[],
  reading: MarkdownReading,
  depth: number,
): readonly Block[] {
  return nodes.flatMap((node) => readNode(node, reading, depth));
}

function readNode(node: RootContent, reading: MarkdownReading, depth: number): readonly Block[] {
  if (depth > deepest) {
    reading.report(
      "nested-too-deep",
      "Write this with fewer lists inside lists.",
      reading.placeOf(node),
    );
    return [];
  }
  switch (node.type) {
    case "heading": {
      const inlines = wordsOf(readPhrases(node.children, reading));
      const level = node.depth === 1 || node.depth === 2 ? node.depth : 3;
      return inlines.length > 0 ? [{ type: "heading", level, inlines }] : [];
    }
    case "paragraph":
      return readParagraph(node, reading);
    case "list":
      return [readList(node, reading, depth)];
    case "blockquote": {
      const blocks = readNodes(node.children, reading, depth + 1);
      return blocks.length > 0 ? [{ type: "quote", blocks }] : [];
    }
    case "footnoteDefinition":
      return readNodes(node.children, reading, depth + 1);
    case "code":
      return [{ type: "code", text: node.value }];
    case "table":
      return [readTable(node, reading)];
    case "html":
      reading.noteHtml(node.value, node);
      return [];
    default:
      return [];
  }
}

function readList(node: List, reading: MarkdownReading, depth: number): Block {
  const isOrdered = node.ordered === true;
  const mark = reading.text.slice(node.position?.start.offset).trimStart().charAt(0);
  const items = node.children.map((item): ListItem => {
    const step = mark === "*" ? reading.nextStep() : 0;
    return { step, blocks: readNodes(item.children, reading, depth + 1) };
  });
  return { type: "list", ordered: isOrdered, items };
}

/** Pictures stand between paragraphs, whatever line they were written on. */
function readParagraph(node: Paragraph, reading: MarkdownReading): readonly Block[] {
  const blocks: Block[] = [];
  let words: Inline[] = [];
  const endWords = () => {
    const inlines = tidyInlines(words);
    if (inlines.length > 0) blocks.push({ type: "paragraph", inlines });
    words = [];
  };
  for (const phrase of readPhrases(node.children, reading)) {
    if (phrase.type === "image" || phrase.type === "imageReference") {
      const picture = readPicture(phrase, reading);
      if (picture.type === "picture") {
        endWords();
        blocks.push(picture);
      } else {
        words.push(picture);
      }
    } else {
      words.push(phrase);
    }
  }
  endWords();
  return blocks;
}

type PictureNode = Extract<Phrase, { type: "image" | "imageReference" }>;

/** The picture, or its words where it cannot be shown. */
function readPicture(
  node: PictureNode,
  reading: MarkdownReading,
): Extract<Block, { type: "picture" }> | Inline {
  const src = node.type === "image" ? node.url : (reading.definitions.get(node.identifier) ?? "");
  const alt = node.alt ?? "";
  const picture = reading.findPicture(src, alt, reading.placeOf(node));
  return picture
    ? { type: "picture", ...picture }
    : { type: "text", text: backdrop.test(alt) ? "" : alt.replace(/\s+/g, " ") };
}

/** What Marp writes for a backdrop is an order to it, and no words for a room: `bg left:40%`. */
const backdrop = /^\s*bg(?:\s|$)/;

function readTable(node: Table, reading: MarkdownReading): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell) => wordsOf(readPhrases(cell.children, reading))),
  );
  const [head = [], ...rest] = rows;
  return { type: "table", head, rows: rest };
}

/** Where only words fit, a picture is its alt text and a line break is a space. */
function wordsOf(phrases: readonly Phrase[]): readonly Inline[] {
  const inlines = phrases.map((phrase): Inline => {
    const isPicture = phrase.type === "image" || phrase.type === "imageReference";
    if (isPicture) return { type: "text", text: (phrase.alt ?? "").replace(/\s+/g, " ") };
    return phrase.type === "lineBreak" ? { type: "text", text: " " } : phrase;
  });
  return tidyInlines(inlines);
}
