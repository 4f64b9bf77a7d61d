import type { Slide } from "#deck/Deck.ts";

export interface ListedSection {
  readonly title: string;
  readonly minutes: number;
  /** The first slide's place, and the one after the last's. */
  readonly from: number;
  readonly to: number;
}

/** The runs of slides that share a section. One that cannot be shown goes with the slide before. */
export function listSections(slides: readonly (Slide | undefined)[]): readonly ListedSection[] {
  const sections: ListedSection[] = [];
  for (const [index, slide] of slides.entries()) {
    const last = sections.at(-1);
    const minutes = slide && !slide.optional ? slide.minutes : 0;
    if (last && (!slide || slide.section === last.title)) {
      const sum = Number((last.minutes + minutes).toFixed(2));
      sections[sections.length - 1] = { ...last, minutes: sum, to: index + 1 };
    } else {
      sections.push({ title: slide?.section ?? "Slides", minutes, from: index, to: index + 1 });
    }
  }
  return sections;
}
