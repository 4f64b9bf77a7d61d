/** How objects get into the file. An object may be named in others before it is written. */
export interface PdfObjects {
  /** A new object's number. */
  reserve(): number;
  write(id: number, body: string): void;
  /** Pages count from 1. */
  pageId(page: number): number;
  pageHeight(page: number): number;
}
