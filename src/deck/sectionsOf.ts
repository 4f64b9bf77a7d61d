import type { Section, Slide } from "./Deck.ts";

/** The runs of slides that share a section, in order. */
export function sectionsOf(slides: readonly Slide[]): readonly Section[] {
  const runs: { readonly title: string; minutes: number; readonly slideIds: string[] }[] = [];
  for (const slide of slides) {
    let run = runs.at(-1);
    if (run?.title !== slide.section) {
      run = { title: slide.section, minutes: 0, slideIds: [] };
      runs.push(run);
    }
    run.slideIds.push(slide.id);
    if (!slide.optional) run.minutes += slide.minutes;
  }
  return runs;
}
