import type { Deck } from "#deck/Deck.ts";
import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { toHandoutBlocks } from "#handouts/toHandoutBlocks.ts";
import { heading, lines, paragraph } from "#handouts/words.ts";
import { findPromise } from "./findPromise.ts";

/** The action plan, where the deck asks for one. */
export function promisePart(deck: Deck): readonly HandoutBlock[] {
  const slide = findPromise(deck);
  if (!slide) return [];
  const asked = slide.kind === "prompt" ? [paragraph(slide.question)] : [];
  const [first, ...rest] = slide.blocks;
  const body = first?.type === "heading" ? rest : slide.blocks;
  const blocks: readonly HandoutBlock[] = [
    heading(2, "One promise"),
    ...asked,
    ...toHandoutBlocks(body),
    lines("What I will do", 4),
    lines("By when, and who can help me", 3),
    lines("How I will know it has made a difference", 3),
  ];
  // On a page of its own, to be put up where it is seen.
  return [{ type: "pageBreak" }, { type: "group", bar: false, blocks }];
}
