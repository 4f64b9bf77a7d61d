export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: Date;
  /** 32 hex digits. The same facts and the same drawing give the same bytes. */
  readonly fileId: string;
}
