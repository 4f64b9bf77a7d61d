import type { Deck } from "#deck/Deck.ts";
import type { SupportEntry } from "#deck/Library.ts";
import type { Handout } from "#handouts/Handout.ts";
import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import { heading, item, paragraph, smallPrint } from "#handouts/words.ts";
import { filmsPart } from "./filmsPart.ts";
import { longDate } from "./longDate.ts";
import { messagesPart } from "./messagesPart.ts";
import { promisePart } from "./promisePart.ts";
import { questionsPart } from "./questionsPart.ts";
import { scalePart } from "./scalePart.ts";
import { supportPart } from "./supportPart.ts";

/**
 * What a participant takes home from a deck. Notes are not read here at all.
 * `directory` holds more places to turn to than a slide has room for; they follow the deck's own.
 */
export function participantHandout(deck: Deck, directory: readonly SupportEntry[] = []): Handout {
  return {
    title: deck.title,
    language: deck.language,
    subject: `Participant handout. ${deck.summary}`,
    foot: [deck.title, "Questions, or large print? Ask your trainer."],
    blocks: [
      ...opening(deck),
      ...scalePart(deck),
      ...messagesPart(deck),
      ...filmsPart(deck),
      ...questionsPart(deck),
      ...promisePart(deck),
      ...supportPart(deck, directory),
      ...closing(deck),
    ],
  };
}

function opening(deck: Deck): readonly HandoutBlock[] {
  return [
    heading(1, deck.title),
    ...(deck.summary === "" ? [] : [paragraph(deck.summary)]),
    paragraph("These pages are yours to write on and keep. Nobody collects them."),
    ...outcomes(deck),
  ];
}

function outcomes(deck: Deck): readonly HandoutBlock[] {
  if (deck.outcomes.length === 0) return [];
  return [
    heading(2, "What today is for"),
    { type: "list", marker: "bullet", items: deck.outcomes.map((outcome) => item(outcome)) },
  ];
}

function closing(deck: Deck): readonly HandoutBlock[] {
  const reviewed = deck.reviewed
    ? `Reviewed on ${longDate(deck.reviewed)} by people who do this work.`
    : "Not yet reviewed by people who do this work.";
  const version = deck.version === "" ? "" : `, version ${deck.version}`;
  return [smallPrint(`${deck.title}${version}. ${reviewed}`)];
}
