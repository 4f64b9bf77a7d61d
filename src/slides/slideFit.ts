import type { Block, Inline } from "#deck/Block.ts";
import type { PublicSlide, SlideKind, SlideOf } from "#deck/Deck.ts";
import { inlineText } from "#deck/plainText.ts";
import { warningFacts } from "#deck/warningWords.ts";
import { blocksHeight } from "./blockHeight.ts";
import { choiceWords } from "./choiceWords.ts";
import { splitHeading } from "./splitHeading.ts";
import { supportRows } from "./supportRows.ts";
import { beside, type Height, ofText, stacked, typeScale } from "./typeScale.ts";

type Kind = SlideKind["kind"];

/** Each kind measured as kinds/<kind>.css sets it: px of the 1920x1080 design. */
const fits: { readonly [K in Kind]: (slide: SlideOf<K>) => number } = {
  title: (slide) => {
    const { heading, body } = splitHeading(slide);
    return typeScale(stacked(display(heading, 1000), blocksHeight(body, 880)), 800, 1);
  },
  text: textFit,
  message: ({ message, blocks }) => {
    const short = ofText(message.short, { size: 92, width: 1170, leading: 1.1, bold: true });
    const text = ofText(message.text, { size: 52, width: 1120, gap: 44 });
    return typeScale(stacked(short, text, blocksHeight(blocks, 1120)), 740, 1);
  },
  warning: ({ film }) => {
    const facts = warningFacts(film).map(({ label, words }) =>
      beside(
        ofText(label, { size: 42, width: 330, gap: 16 }),
        ofText(words, { size: 48, width: 1230, gap: 16 }),
      ),
    );
    const next: Height = (scale) => 124 * scale;
    const title = ofText(film.title, { size: 56, width: 1600, leading: 1.2, gap: 14 });
    const choice = ofText(choiceWords, { size: 46, width: 1500, bold: true, gap: 48 });
    return typeScale(stacked(next, title, ...facts, choice), 830, 1);
  },
  film: ({ film }) =>
    typeScale(ofText(film.title, { size: 64, width: 1080, leading: 1.1, bold: true }), 180, 1),
  prompt: ({ question, choices, blocks }) => {
    const asked = ofText(question, { size: 100, width: 1500, leading: 1.12, bold: true });
    const offered = choices.map((choice) =>
      ofText(choice, { size: 48, width: 1400, gap: 26, least: 60 }),
    );
    return typeScale(stacked(asked, ...offered, blocksHeight(blocks, 1400)), 560, 1);
  },
  activity: (slide) => {
    const { heading, body } = splitHeading(slide);
    return typeScale(stacked(title(heading, 1500), blocksHeight(body, 1400)), 660);
  },
  scale: (slide) => {
    const { heading, body } = splitHeading(slide);
    const rows = slide.statements.map((statement) =>
      ofText(statement, { size: 46, width: 880, leading: 1.2, gap: 30, least: 84 }),
    );
    const parts = [title(heading, 1600), blocksHeight(body, 1500), () => 96, ...rows];
    return typeScale(stacked(...parts), 800, 1);
  },
  pause: (slide) => calmFit(slide),
  break: (slide) => calmFit(slide),
  support: supportFit,
  close: (slide) => {
    const { heading, body } = splitHeading(slide);
    return typeScale(stacked(display(heading, 1000), blocksHeight(body, 880)), 800, 1);
  },
};

/** The type scale of a slide: one size step for all its text, chosen by how much it holds. */
export function slideFit(slide: PublicSlide): number {
  return fitOf(slide.kind, slide);
}

function fitOf<K extends Kind>(kind: K, slide: SlideOf<K>): number {
  const measure: (typeof fits)[K] = fits[kind];
  return measure(slide);
}

function display(heading: readonly Inline[], width: number): Height {
  return ofText(inlineText(heading), { size: 108, width, leading: 1.06, bold: true });
}

function title(heading: readonly Inline[], width: number): Height {
  const text = ofText(inlineText(heading), { size: 76, width, leading: 1.1, bold: true });
  return (scale) => text(scale) + 24 * scale;
}

function textFit(slide: SlideOf<"text">): number {
  const { heading, written, body } = splitHeading(slide);
  if (slide.layout === "picture-full") {
    return typeScale(
      stacked(written ? title(heading, 780) : () => 0, blocksHeight(body, 780)),
      620,
      1,
    );
  }
  if (slide.layout === "words") {
    return typeScale(
      stacked(written ? title(heading, 1500) : () => 0, blocksHeight(body, 1440)),
      800,
    );
  }
  return typeScale(
    stacked(written ? title(heading, 780) : () => 0, blocksHeight(body, 780)),
    800,
    1,
  );
}

function calmFit(slide: PublicSlide): number {
  const { heading, body }: { heading: readonly Inline[]; body: readonly Block[] } =
    splitHeading(slide);
  return typeScale(stacked(display(heading, 1100), blocksHeight(body, 1000, 52)), 800, 1);
}

function supportFit(slide: SlideOf<"support">): number {
  const { heading, body } = splitHeading(slide);
  const rows = supportRows(slide.entries).map(({ name, number, meta }) =>
    stacked(
      beside(
        ofText(name, { size: 44, width: 450, leading: 1.2, bold: true }),
        ofText(number.replaceAll(" ", "\u00a0"), {
          size: 58,
          width: 470,
          leading: 1.2,
          bold: true,
        }),
        ofText(meta, { size: 35, width: 600, leading: 1.25 }),
      ),
      (scale) => 58 * scale + 3,
    ),
  );
  return typeScale(stacked(title(heading, 1600), blocksHeight(body, 1500), ...rows), 820, 1);
}
