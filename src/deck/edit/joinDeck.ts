import type { DeckText, SlideText } from "./DeckText.ts";

/** The file that a deck's parts make. */
export function joinDeck({ head, slides, tail }: DeckText): string {
  return [head, ...slides.map((slide) => slide.before + joinSlide(slide)), tail].join("");
}

/** A slide as it stands in the file, without its separator. */
export function joinSlide(slide: SlideText): string {
  const { settings, lead, words, gap, mark, notes, end } = slide;
  return settings + lead + words + gap + mark + notes + end;
}

/** The line each slide starts on, by its key. */
export function slideLines({ head, slides }: DeckText): ReadonlyMap<number, number> {
  let line = 1 + lineEnds(head);
  return new Map(
    slides.map((slide) => {
      const start = line + lineEnds(slide.before);
      line = start + lineEnds(joinSlide(slide));
      return [slide.key, start];
    }),
  );
}

function lineEnds(text: string): number {
  return text.split("\n").length - 1;
}
