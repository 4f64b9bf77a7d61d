import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { must } from "#lib/must.ts";
import { nameOf, type Operand } from "./contentStream.ts";
import { getDict, openPdf, type PageView } from "./PdfView.ts";
import { codesIn, type FontView, readFont } from "./readFont.ts";
import { type Node, structureOf } from "./structureOf.ts";

export interface Shown {
  readonly text: string;
  readonly page: number;
  /** Points from the left and from the foot of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Null for artifacts. */
  readonly mcid: number | null;
}

/** Every stretch of words in a file, by its own account of its codes, spaces at the ends of lines included. */
export async function shownIn(bytes: Uint8Array): Promise<readonly Shown[]> {
  const view = await openPdf(bytes);
  return view.pages.flatMap(shownOn);
}

function shownOn(page: PageView): readonly Shown[] {
  const fonts = getDict(getDict(page.dict, "Resources"), "Font");
  const shown: Shown[] = [];
  const marks: (number | null)[] = [];
  let isMoved = false;
  let [font, size, x, y] = [null as FontView | null, 0, 0, 0];
  for (const { operator, operands } of page.operations) {
    if (operator === "BDC") marks.push(mcidOf(operands[1]));
    if (operator === "BMC") marks.push(null);
    if (operator === "EMC") marks.pop();
    if (operator === "BT") [x, y] = [0, 0];
    if (operator === "Td") [x, y] = [x + Number(operands[0]), y + Number(operands[1])];
    // Pictures are placed by a matrix of their own; words never are.
    if (operator === "cm") isMoved = true;
    if (operator === "Q") isMoved = false;
    if (/^(?:Tm|TD|TJ|'|")$/.test(operator) || (operator === "Tj" && isMoved))
      throw new Error(`Cannot follow ${operator}`);
    if (operator === "Tf") {
      const dict = getDict(fonts, nameOf(operands[0]));
      font = dict ? readFont(dict) : null;
      size = Number(operands[1]);
    }
    const [words] = operands;
    if (operator !== "Tj" || !(words instanceof Uint8Array) || !font) continue;
    const { says, widths } = font;
    const codes = codesIn(words);
    const ems = codes.reduce((sum, code) => sum + (widths.get(code) ?? 1000), 0);
    const text = codes.map((code) => says.get(code) ?? "").join("");
    const width = (ems * size) / 1000;
    shown.push({ text, page: page.index, x, y, width, size, mcid: marks.at(-1) ?? null });
  }
  return shown;
}

function mcidOf(properties: Operand | undefined): number | null {
  const mcid = properties instanceof Map ? properties.get("MCID") : undefined;
  return typeof mcid === "number" ? mcid : null;
}

/** All that is said and shown, page by page, feet of pages included, as pdf.js finds it. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""));
    pages.push(plain(words.join("")));
  }
  await task.destroy();
  return pages;
}

export interface Said {
  readonly role: string;
  readonly text: string;
}

const blocks = /^(?:H\d|P|LBody|TH|TD|Caption|Figure)$/;

/** What a screen reader says, block by block, in the order of the structure. Labels of lists are left out. */
export async function structureSays(bytes: Uint8Array): Promise<readonly Said[]> {
  const words = new Map<string, string>();
  for (const { page, mcid, text } of await shownIn(bytes))
    if (mcid !== null) words.set(`${page} ${mcid}`, (words.get(`${page} ${mcid}`) ?? "") + text);
  const root = must(structureOf(await openPdf(bytes)), "structure");
  return readBlocks(root, words);
}

function readBlocks(node: Node, words: ReadonlyMap<string, string>): readonly Said[] {
  if (node.role === "Lbl") return [];
  const own = blocks.test(node.role)
    ? [{ role: node.role, text: plain(ownWords(node, words)) }]
    : [];
  return [
    ...own,
    ...node.nodes.flatMap((kid) => (kid.role === "Link" ? [] : readBlocks(kid, words))),
  ];
}

/** Marks and links in the order they stand in the element. */
function ownWords(node: Node, words: ReadonlyMap<string, string>): string {
  const links = node.nodes.filter((kid) => kid.role === "Link");
  const marks = [...node.marks, ...links.flatMap((link) => link.marks)];
  return marks
    .toSorted((one, other) => one.page - other.page || one.mcid - other.mcid)
    .map(({ page, mcid }) => words.get(`${page} ${mcid}`) ?? "")
    .join("");
}

/** One kind of space, and none at the ends. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Without any space: lines may break after a hyphen, and tools differ on spaces. */
export function close(text: string): string {
  return text.replace(/\s/g, "");
}
