import type { ReactNode } from "react";
import type { SlideKind, SlideOf } from "#deck/Deck.ts";
import type { PromptLeft } from "./promptWords.ts";

/** What a slide is drawn with besides its own content. */
export interface SlideView {
  /** The step to draw; left out where `showSteps` shows the steps. */
  readonly shown?: number | undefined;
  /** The discussion's clock, on the slide that has one. */
  readonly promptLeft?: PromptLeft | null | undefined;
  /** Who plays films, from above this room; without it a film slide is its poster. No `<section>` inside. */
  readonly renderFilm?: RenderFilm | undefined;
}

export type RenderFilm = (slide: SlideOf<"film">) => ReactNode;

export interface KindProps<K extends SlideKind["kind"]> {
  readonly slide: SlideOf<K>;
  readonly view: SlideView;
  /** The id that the slide's heading carries, so that the section is named by it. */
  readonly headingId: string;
}
