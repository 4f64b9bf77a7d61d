import type { Node, Nodes, Root } from "mdast";
import type { RawPart } from "./findMatter.ts";
import { findPicture } from "./findPicture.ts";
import type { MarkdownReading } from "./MarkdownReading.ts";
import { deckBudget, isTooMuch, markdownCost } from "./markdownCost.ts";
import { parseMarkdown } from "./parseMarkdown.ts";
import { readHtml } from "./readHtml.ts";
import type { Place, Report } from "./report.ts";

export interface ReadBlocksOptions {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, string>;
  /** Whether `*` lists appear one item at a time. */
  readonly stepByStep?: boolean;
  /** What is left of the work that one file may ask for; shared by the parts of a deck. */
  readonly budget?: { left: number };
}

interface Started {
  readonly tree: Root;
  readonly reading: MarkdownReading;
  readonly comments: RawPart[];
  readonly countSteps: () => number;
}

/** The tree of one piece of Markdown, or null when it is too much to read; then that is reported. */
export function startReading(part: RawPart, options: ReadBlocksOptions): Started | null {
  const { report, pictures, stepByStep = false, budget = { left: deckBudget } } = options;
  const { text, line, column } = part;
  const size = markdownCost(text);
  budget.left -= size.cost;
  if (budget.left < 0 || isTooMuch(size)) {
    const message =
      "This is more Markdown than one slide can hold. Split it, or write it more plainly.";
    report("slide-too-large", message, { line, column }, "fatal");
    return null;
  }
  const tree = parseMarkdown(text);
  const comments: RawPart[] = [];
  let steps = 0;
  const placeOf = (node: Node): Place => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const shift = start.line === 1 ? column - 1 : 0;
    return { line: line + start.line - 1, column: start.column + shift };
  };
  const reading: MarkdownReading = {
    text,
    report,
    definitions: definitionsIn(tree),
    placeOf,
    findPicture: (src, alt, place) => findPicture(src, alt, place, pictures, report),
    noteHtml(html, node) {
      const place = placeOf(node);
      const kept = [...commentsIn(html), ...readHtml(html).notes];
      comments.push(...kept.map((each) => ({ text: each, ...place })));
      if (html.replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim() === "") return;
      report("html-left-out", htmlMessage, place, "advice");
    },
    addNotes(nodes) {
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first?.position || !last?.position) return;
      const noted = text.slice(first.position.start.offset, last.position.end.offset);
      comments.push({ text: noted, ...placeOf(first) });
    },
    nextStep() {
      if (stepByStep) steps += 1;
      return stepByStep ? steps : 0;
    },
  };
  return { tree, reading, comments, countSteps: () => steps };
}

const htmlMessage = "HTML is not run: only its words are shown. Write them as Markdown.";

function definitionsIn(tree: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !found.has(node.identifier)) {
      found.set(node.identifier, node.url);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/** Comments that say something: not Marp's `_class: lead` or reveal.js's `.slide:` directives. */
function commentsIn(html: string): readonly string[] {
  const texts = [...html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)].map(([, text = ""]) => text.trim());
  return texts.filter((text) => text !== "" && !directive.test(text));
}

const directive =
  /^(?:\.(?:slide|element)\b|_?(?:theme|style|headingDivider|size|math|marp|paginate|header|footer|class|color|background[A-Za-z]*|transition|auto-scaling|fit|prettier-ignore)\b[-\w]*(?::|$))/;
