import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "pdf-lib";
import { type Operation, readContent } from "./contentStream.ts";

export interface PageView {
  readonly index: number;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly operations: readonly Operation[];
  readonly annotations: readonly { readonly ref: PDFRef | null; readonly dict: PDFDict }[];
}

/** A file, opened for checking. */
export interface PdfView {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly PageView[];
}

export async function openPdf(bytes: Uint8Array): Promise<PdfView> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map((page, index) => {
    const annots = page.node.lookup(PDFName.of("Annots"));
    const entries = annots instanceof PDFArray ? annots.asArray() : [];
    return {
      index,
      ref: page.ref,
      dict: page.node,
      operations: readContent(contentBytes(page.node)),
      annotations: entries.map((entry) => ({
        ref: entry instanceof PDFRef ? entry : null,
        dict: page.node.context.lookup(entry, PDFDict),
      })),
    };
  });
  return { bytes, document, catalog: document.catalog, pages };
}

function contentBytes(page: PDFDict): Uint8Array {
  const contents = page.lookup(PDFName.of("Contents"));
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const parts = streams.map((stream) => streamBytes(page.context.lookup(stream)));
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from("\n")]));
}

export function streamBytes(stream: unknown): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
}

/** A look-up that takes what is there, of any kind. */
export function get(dict: PDFDict | undefined, key: string): unknown {
  return dict?.lookup(PDFName.of(key));
}

export function getDict(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const found = get(dict, key);
  return found instanceof PDFDict ? found : undefined;
}

export function getText(dict: PDFDict | undefined, key: string): string | undefined {
  const found = get(dict, key);
  if (found instanceof PDFString || found instanceof PDFHexString) return found.decodeText();
  return found instanceof PDFName ? found.decodeText() : undefined;
}

export function getNumber(dict: PDFDict | undefined, key: string): number | undefined {
  const found = get(dict, key);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}
