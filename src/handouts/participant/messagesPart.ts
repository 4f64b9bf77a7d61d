import type { Deck } from "#deck/Deck.ts";
import type { KeyMessage } from "#deck/Library.ts";
import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { heading, paragraph, sentence, smallPrint } from "#handouts/words.ts";

/** The key messages that the deck shows, in the order of the set. */
export function messagesPart(deck: Deck): readonly HandoutBlock[] {
  const shown = deck.slides.flatMap((slide) => (slide.kind === "message" ? [slide.message] : []));
  const messages = [...new Map(shown.map((message) => [message.id, message])).values()];
  if (messages.length === 0) return [];
  const inOrder = messages.toSorted((one, other) => one.number - other.number);
  return [heading(2, "Key messages"), ...inOrder.map(toGroup)];
}

function toGroup(message: KeyMessage): HandoutBlock {
  const { number, short, text, why, source } = message;
  return {
    type: "group",
    bar: false,
    blocks: [
      heading(3, `${number}. ${short}`),
      ...(text === short || text === "" ? [] : [paragraph(text)]),
      ...(why === "" ? [] : [paragraph(why)]),
      ...(source === "" ? [] : [smallPrint(`Source: ${sentence(source)}`)]),
    ],
  };
}
