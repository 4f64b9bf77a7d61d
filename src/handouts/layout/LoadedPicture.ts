/** A picture made ready for print: JPEG, since jsPDF damages some kinds of PNG. Size in pixels. */
export interface LoadedPicture {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}
