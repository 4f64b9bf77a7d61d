import type { Inline } from "#deck/Block.ts";
import type { Run, Runs } from "./HandoutBlock.ts";
import { keepTogether } from "./keepTogether.ts";
import { shortAddress } from "./shortAddress.ts";

/** An author's words for print: emphasis becomes bold, and a link's address is written out beside it. */
export function toRuns(inlines: readonly Inline[]): Runs {
  return inlines.flatMap(inlineRuns);
}

function inlineRuns(inline: Inline): Runs {
  switch (inline.type) {
    case "lineBreak":
      return [" "];
    case "code":
      return [inline.text];
    case "text":
      return [wordsRun(inline.text, inline.strong ?? inline.emphasis ?? false)];
    case "link":
      return linkRuns(inline.href, inline.text);
  }
}

function wordsRun(text: string, bold: boolean): Run {
  const kept = keepTogether(text);
  return bold ? { text: kept, bold: true } : kept;
}

function linkRuns(href: string, text: string): Runs {
  const run: Run = { text: keepTogether(text), href };
  const address = shortAddress(href);
  const isSaid = text.includes(address) || href.startsWith("tel:");
  return isSaid ? [run] : [run, ` (${address})`];
}
