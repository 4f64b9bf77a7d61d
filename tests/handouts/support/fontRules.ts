import { PDFArray, PDFDict, PDFRawStream } from "pdf-lib";
import { nameOf } from "./contentStream.ts";
import { get, getDict, getText, type PageView, type PdfView, streamBytes } from "./PdfView.ts";
import { codesIn, readFont } from "./readFont.ts";
import { readTrueType } from "./readTrueType.ts";

/** Every font that shows words is embedded, knows its characters, and is as wide as it says. */
export function fontRules(view: PdfView): readonly string[] {
  const shown = new Map<PDFDict, Set<number>>();
  for (const page of view.pages) gatherCodes(page, shown);
  return [...shown].flatMap(([font, codes]) => oneFont(font, codes));
}

function gatherCodes(page: PageView, shown: Map<PDFDict, Set<number>>): void {
  const fonts = getDict(getDict(page.dict, "Resources"), "Font");
  let font: PDFDict | undefined;
  for (const { operator, operands } of page.operations) {
    if (operator === "Tf") font = getDict(fonts, nameOf(operands[0]));
    const strings = operands.flat().filter((one) => one instanceof Uint8Array);
    if (!font || !/^(?:Tj|TJ|'|")$/.test(operator)) continue;
    const codes = shown.get(font) ?? new Set<number>();
    shown.set(font, codes);
    for (const code of strings.flatMap(codesIn)) codes.add(code);
  }
}

function oneFont(font: PDFDict, codes: ReadonlySet<number>): readonly string[] {
  const name = getText(font, "BaseFont") ?? "a font";
  const below = get(font, "DescendantFonts");
  const cid = below instanceof PDFArray ? below.lookup(0) : undefined;
  if (!(cid instanceof PDFDict)) return [`font: ${name} is not embedded by glyph`];
  const file = get(getDict(cid, "FontDescriptor"), "FontFile2");
  if (!(file instanceof PDFRawStream)) return [`font: ${name} is not embedded (31-009)`];
  const { says, widths } = readFont(font);
  const trueType = readTrueType(streamBytes(file));
  const failures = new Set<string>();
  if (!/^[A-Z]{6}\+/.test(name)) failures.add(`font: ${name} is not named as a subset`);
  for (const code of codes) {
    if (code === 0) failures.add(`notdef: ${name} shows a missing glyph (31-030)`);
    if (!says.has(code)) failures.add(`to-unicode: ${name} does not know ${code} (31-027)`);
    const drift = Math.abs((widths.get(code) ?? 1000) - trueType.widthOf(code));
    if (drift > 1) failures.add(`width: ${name}, glyph ${code} is ${drift} off (7.21.5)`);
  }
  return [...failures];
}
