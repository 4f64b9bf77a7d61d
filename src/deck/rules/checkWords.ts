import type { RawPart } from "#deck/findMatter.ts";
import type { Place, Report, Weight } from "#deck/report.ts";
import { neverUsed } from "./neverUsed.ts";

/** Reports the words that are never used, each in its place. */
export function checkWords(part: RawPart, report: Report, weight: Weight = "rule"): void {
  for (const { at, found, instead } of neverUsed(part.text)) {
    const message = `Use other words than “${found}”. ${instead}`;
    report("word-never-used", message, placeIn(part, at), weight);
  }
}

function placeIn({ text, line, column }: RawPart, at: number): Place {
  const lines = text.slice(0, at).split("\n");
  const before = lines.at(-1)?.length ?? 0;
  const isFirst = lines.length === 1;
  return { line: line + lines.length - 1, column: before + (isFirst ? column : 1) };
}
