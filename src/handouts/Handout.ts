import type { HandoutBlock } from "./HandoutBlock.ts";

/** A printable document. It is data: making it a page or a PDF is somebody else's work. */
export interface Handout {
  readonly title: string;
  /** BCP 47, as in `en-GB`. */
  readonly language: string;
  readonly subject: string;
  /** What the foot of every page says beside its number. */
  readonly foot: readonly string[];
  /** Opens with the one heading of level 1. */
  readonly blocks: readonly HandoutBlock[];
}
