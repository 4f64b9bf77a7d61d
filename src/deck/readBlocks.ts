import type { Html, List, Paragraph, RootContent, Table } from "mdast";
import type { Block, Inline, ListItem } from "./Block.ts";
import type { RawPart } from "./findMatter.ts";
import type { MarkdownReading } from "./MarkdownReading.ts";
import { closesNotes, opensNotes, readHtml } from "./readHtml.ts";
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
  const blocks: Block[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) break;
    const end = node.type === "html" && opensNotes(node.value) ? endOfNotes(nodes, at) : at;
    blocks.push(...readNode(node, reading, depth));
    if (end > at) reading.addNotes(nodes.slice(at + 1, end));
    at = end;
  }
  return blocks;
}

/** The node that closes notes which the one at `from` opens, or the last where none does. */
function endOfNotes(nodes: readonly RootContent[], from: number): number {
  const end = nodes.findIndex(
    (node, at) => at > from && node.type === "html" && closesNotes(node.value),
  );
  return end < 0 ? nodes.length : end;
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
      return isSlot(node, reading) ? [] : readParagraph(node, reading);
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
      return readHtmlBlock(node, reading);
    default:
      return [];
  }
}

/** HTML is not run: its words and pictures are shown, its notes are kept, and its author hears of it. */
function readHtmlBlock(node: Html, reading: MarkdownReading): readonly Block[] {
  reading.noteHtml(node.value, node);
  return readHtml(node.value).parts.flatMap((part): readonly Block[] => {
    if (part.type === "words")
      return [{ type: "paragraph", inlines: [{ type: "text", text: part.text }] }];
    const picture = reading.findPicture(part.src, part.alt, reading.placeOf(node));
    return picture ? [{ type: "picture", ...picture }] : [];
  });
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

/** Slidev's `::right::` is an order to its layout, and no words for a room. */
function isSlot(node: Paragraph, reading: MarkdownReading): boolean {
  const [only, ...more] = node.children;
  if (more.length > 0 || only?.type !== "text" || !/^::[\w-]+::$/.test(only.value)) return false;
  const message = `\`${only.value}\` puts words side by side in Slidev. Here they stand below each other.`;
  reading.report("slot-left-out", message, reading.placeOf(node), "advice");
  return true;
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
  const alt = isOrder(node.alt ?? "") ? "" : (node.alt ?? "");
  const picture = reading.findPicture(src, alt, reading.placeOf(node));
  return picture
    ? { type: "picture", ...picture }
    : { type: "text", text: alt.replace(/\s+/g, " ") };
}

/** What Marp writes for sizes and backdrops is an order to it, and no words: `bg left:40%`, `w:300`. */
function isOrder(alt: string): boolean {
  const words = alt.trim().split(/\s+/);
  if (words[0] === "bg") return true;
  return words.every((word) => /^(?:fit|contain|cover|auto|\d+%|[a-z-]+:[\w.%#(),-]+)$/.test(word));
}

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
