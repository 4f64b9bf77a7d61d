import type { HandoutBlock, HandoutItem, Run } from "./HandoutBlock.ts";
import { keepTogether } from "./keepTogether.ts";

/** A paragraph of plain words. */
export function paragraph(text: string): HandoutBlock {
  return { type: "paragraph", runs: [keepTogether(text)] };
}

export function smallPrint(text: string): HandoutBlock {
  return { type: "paragraph", runs: [keepTogether(text)], small: true };
}

/** Bold words that stay with what they introduce. */
export function leadIn(text: string): HandoutBlock {
  return { type: "paragraph", runs: [bold(text)], leads: true };
}

export function heading(level: 1 | 2 | 3, text: string): HandoutBlock {
  return { type: "heading", level, text: keepTogether(text) };
}

export function bold(text: string): Run {
  return { text: keepTogether(text), bold: true };
}

export function item(...runs: readonly Run[]): HandoutItem {
  return { runs, inside: [] };
}

export function lines(label: string, count: number): HandoutBlock {
  return { type: "lines", label: keepTogether(label), count };
}

/** Ends with a full stop where the author left it out. */
export function closed(text: string): string {
  return /[.?!]”?$/.test(text) || text === "" ? text : `${text}.`;
}

/** A capital at the start and a stop at the end, where the author left them out. */
export function sentence(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + closed(text).slice(first.length);
}
