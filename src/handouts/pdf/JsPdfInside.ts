/**
 * The parts of jsPDF 4.2.1 that its types leave out and the tagging stands on.
 * They are pinned with the package; the checks of a finished file are the contract test.
 */
export interface JsPdfInside {
  readonly internal: {
    readonly events: { subscribe(name: string, listener: (page: PutPage) => void): void };
    /** Writes to the current page while drawing, and to the file while it is made. */
    write(text: string): void;
    out(text: string): void;
    newObjectDeferred(): number;
    newObjectDeferredBegin(id: number, output: boolean): void;
    getFont(): FontEntry;
    /** `objId` is only right once pages are being written. */
    getPageInfo(page: number): { readonly objId: number };
    getCurrentPageInfo(): {
      readonly pageNumber: number;
      readonly pageContext: {
        readonly annotations: { type: "reference"; object: { readonly objId: number } }[];
      };
    };
  };
  readonly __private__: { setPdfVersion(version: string): void };
}

interface PutPage {
  readonly pageNumber: number;
}

interface FontEntry {
  /** Written into the file as the font's name. */
  fontName: string;
  readonly metadata: {
    readonly cmap: {
      readonly unicode: { readonly codeMap: Readonly<Record<number, number | undefined>> };
    };
    widthOfGlyph(glyph: number): number;
  };
}
