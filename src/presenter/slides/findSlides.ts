import type { Slide } from "#deck/Deck.ts";

/** A slide with its 1-based number in the deck. */
export interface NumberedSlide {
  readonly number: number;
  readonly slide: Slide;
}

/** The slides that a search means: by number if it is one, else by words of title or section. */
export function findSlides(slides: readonly Slide[], search: string): readonly NumberedSlide[] {
  const numbered = slides.map((slide, index) => ({ number: index + 1, slide }));
  const words = search.trim().toLowerCase();
  if (words === "") return numbered;
  if (/^\d+$/.test(words)) return numbered.filter((each) => String(each.number) === words);
  return numbered.filter(({ slide }) =>
    `${slide.title} ${slide.section}`.toLowerCase().includes(words),
  );
}
