import type { Slide, SlideOf } from "#deck/Deck.ts";
import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { keepTogether } from "#handouts/keepTogether.ts";
import { toHandoutBlocks } from "#handouts/toHandoutBlocks.ts";
import { heading, item, leadIn, lines } from "#handouts/words.ts";

const room: Readonly<Record<SlideOf<"prompt">["answer"], number>> = {
  none: 3,
  text: 4,
  words: 3,
  choice: 2,
  scale: 2,
};

/** A discussion's question with room to write, or an activity with its steps and room. */
export function promptBlocks(slide: Slide): readonly HandoutBlock[] {
  if (slide.kind === "prompt") return [{ type: "group", bar: false, blocks: promptParts(slide) }];
  if (slide.kind === "activity") return [{ type: "group", bar: false, blocks: activity(slide) }];
  return [];
}

function promptParts(slide: Slide & SlideOf<"prompt">): readonly HandoutBlock[] {
  const { question, answer, choices, blocks } = slide;
  if (choices.length === 0 && blocks.length === 0) return [lines(question, room[answer])];
  const ticks: HandoutBlock = {
    type: "list",
    marker: "tick",
    items: choices.map((choice) => item(keepTogether(choice))),
  };
  return [
    leadIn(question),
    ...toHandoutBlocks(blocks),
    ...(choices.length > 0 ? [ticks] : []),
    lines("My notes", room[answer]),
  ];
}

function activity(slide: Slide & SlideOf<"activity">): readonly HandoutBlock[] {
  const [first, ...rest] = slide.blocks;
  const body = first?.type === "heading" ? rest : slide.blocks;
  return [heading(3, slide.title), ...toHandoutBlocks(body), lines("My notes", 4)];
}
