import { memo } from "react";
import type { PublicSlide } from "#deck/Deck.ts";
import type { PromptLeft } from "./promptWords.ts";
import { Slide } from "./Slide.tsx";
import type { SlideView } from "./SlideView.ts";

interface SectionsProps {
  readonly slides: readonly PublicSlide[];
  readonly view: SlideView;
  /** The discussion's clock and the slide that it runs on. */
  readonly prompt: { readonly slideId: string; readonly left: PromptLeft } | null;
}

/** A slide that did not change is not drawn again: reveal.js and a film own what is inside it. */
const Section = memo(Slide, (before, after) => {
  return (
    before.slide === after.slide &&
    before.view.promptLeft === after.view.promptLeft &&
    before.view.renderFilm === after.view.renderFilm
  );
});

/** The sections of the display, keyed by slide: one that stays in the window is never made anew. */
export function Sections({ slides, view, prompt }: SectionsProps) {
  return slides.map((slide) => (
    <Section
      key={slide.id}
      slide={slide}
      view={prompt?.slideId === slide.id ? { ...view, promptLeft: prompt.left } : view}
    />
  ));
}
