import type { Block, Inline } from "#deck/Block.ts";
import type { PublicSlide } from "#deck/Deck.ts";

interface SplitHeading {
  /** As written, or the slide's title where its author wrote none. */
  readonly heading: readonly Inline[];
  readonly written: boolean;
  readonly body: readonly Block[];
}

/** A slide's own heading is the one it opens with; the rest is its body. */
export function splitHeading(slide: PublicSlide): SplitHeading {
  const [first, ...rest] = slide.blocks;
  if (first?.type === "heading") return { heading: first.inlines, written: true, body: rest };
  return {
    heading: [{ type: "text", text: slide.title }],
    written: false,
    body: slide.blocks,
  };
}
