import type { jsPDF } from "jspdf";
import type { Face, Weight } from "./Face.ts";
import type { JsPdfInside } from "./JsPdfInside.ts";

const postScriptNames: Readonly<Record<Weight, string>> = {
  regular: "AtkinsonHyperlegibleNext-Regular",
  bold: "AtkinsonHyperlegibleNext-Bold",
};

/** Embeds a TrueType file. jsPDF subsets it to the glyphs that are drawn. */
export function addFace(
  doc: Pick<jsPDF, "addFileToVFS" | "addFont" | "setFont">,
  { internal }: JsPdfInside,
  face: { readonly weight: Weight; readonly file: Uint8Array; readonly tag: string },
): Face {
  const { weight, file, tag } = face;
  doc.addFileToVFS(`${weight}.ttf`, binaryString(file));
  doc.addFont(`${weight}.ttf`, weight, "normal", undefined, "Identity-H");
  doc.setFont(weight, "normal");
  const entry = internal.getFont();
  entry.fontName = `${subsetTag(tag, weight)}+${postScriptNames[weight]}`;
  const glyphs = entry.metadata.cmap.unicode.codeMap;
  const widths = new Map<string, number>();

  function measure(text: string): number {
    let width = 0;
    for (let at = 0; at < text.length; at += 1)
      width += entry.metadata.widthOfGlyph(glyphs[text.charCodeAt(at)] ?? 0);
    return width / 1000;
  }

  return {
    // jsPDF drops or cuts off at what a font lacks, and reaches only the first plane.
    has: (character) => character.length === 1 && (glyphs[character.charCodeAt(0)] ?? 0) !== 0,
    widthOf(text) {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = measure(text);
      widths.set(text, width);
      return width;
    },
  };
}

function binaryString(file: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < file.length; at += 8192)
    parts.push(String.fromCharCode(...file.subarray(at, at + 8192)));
  return parts.join("");
}

/** Six capitals, as the name of a subset must begin. */
function subsetTag(fileId: string, weight: Weight): string {
  const digits = weight === "regular" ? fileId.slice(0, 6) : fileId.slice(6, 12);
  return [...digits].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 16))).join("");
}
