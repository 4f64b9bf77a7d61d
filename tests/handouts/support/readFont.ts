import { PDFArray, PDFDict, PDFName, PDFNumber } from "pdf-lib";
import { get, streamBytes } from "./PdfView.ts";

export interface FontView {
  /** What each code says, by the font's own account. */
  readonly says: ReadonlyMap<number, string>;
  /** In thousandths of the size. */
  readonly widths: ReadonlyMap<number, number>;
}

const read = new Map<PDFDict, FontView>();

export function readFont(font: PDFDict): FontView {
  const known = read.get(font);
  if (known) return known;
  const below = get(font, "DescendantFonts");
  const cid = below instanceof PDFArray ? below.lookup(0) : undefined;
  const view = {
    says: toUnicode(get(font, "ToUnicode")),
    widths: cid instanceof PDFDict ? dictionaryWidths(cid) : new Map<number, number>(),
  };
  read.set(font, view);
  return view;
}

/** Two bytes a code. */
export function codesIn(bytes: Uint8Array): readonly number[] {
  return [...Array(Math.floor(bytes.length / 2)).keys()].map(
    (at) => ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0),
  );
}

function toUnicode(stream: unknown): ReadonlyMap<number, string> {
  const text = Buffer.from(streamBytes(stream)).toString("latin1");
  const pairs = text.matchAll(/<([0-9a-f]{4})>\s*<((?:[0-9a-f]{4})+)>/gi);
  return new Map(
    [...pairs].flatMap(([, from = "", to = ""]) =>
      /^(?:0000|FEFF|FFFE|FFFF)$/i.test(to) || /^ffff$/i.test(to)
        ? []
        : [
            [
              Number.parseInt(from, 16),
              Buffer.from(to, "hex").swap16().toString("utf16le"),
            ] as const,
          ],
    ),
  );
}

function dictionaryWidths(font: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = font.lookup(PDFName.of("W"));
  if (!(list instanceof PDFArray)) return widths;
  for (let at = 0; at + 1 < list.size(); at += 2) {
    const from = list.lookup(at, PDFNumber).asNumber();
    const values = list.lookup(at + 1, PDFArray).asArray();
    values.forEach((value, offset) => {
      widths.set(from + offset, Number(String(value)));
    });
  }
  return widths;
}
