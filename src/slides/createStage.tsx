import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { PublicSlide } from "#deck/Deck.ts";
import { plainText } from "#deck/plainText.ts";
import { later } from "#lib/later.ts";
import { type PromptLeft, sameClock } from "./promptWords.ts";
import { createReveal } from "./reveal.ts";
import { Sections } from "./Sections.tsx";
import type { RenderFilm } from "./SlideView.ts";
import { inWindow, type SectionWindow, sameWindow, sectionWindow } from "./sectionWindow.ts";
import { showSteps } from "./showSteps.ts";
import { buildStageFrame } from "./stageFrame.ts";

/** What the stage needs of a deck: the wall's deck is one. */
export interface StageDeck {
  readonly slides: readonly PublicSlide[];
}

interface StageOptions {
  readonly deck: StageDeck;
  readonly renderFilm?: RenderFilm | undefined;
}

/** The wall's display. Call it from event and message handlers, never while React renders. */
export interface Stage {
  /**
   * The slide is in the document and current when this returns, also in a hidden window.
   * False, and nothing happens, where the deck has no such slide. Before the display has started
   * (a few microtasks after `createStage`) the place is kept and shown then.
   */
  readonly show: (slideId: string, step: number) => boolean;
  /** The clock of the discussion on the current slide; showing another slide ends it. */
  readonly setPrompt: (left: PromptLeft | null) => void;
  /** Takes a new text of the deck and keeps the place. */
  readonly update: (deck: StageDeck) => void;
  readonly close: () => void;
}

interface Place {
  readonly slideId: string;
  readonly step: number;
}

/** Builds the display inside `element`, whose own attributes it leaves alone. */
export function createStage(element: HTMLElement, options: StageOptions): Stage {
  const frame = buildStageFrame(element);
  const root = createRoot(frame.slides);
  const view = { renderFilm: options.renderFilm };
  let slides = options.deck.slides;
  let place: Place | null = null;
  let mounted: SectionWindow = { from: 0, to: 0 };
  let prompt: { readonly slideId: string; readonly left: PromptLeft } | null = null;
  let shiftPlanned = false;
  let closed = false;

  const indexOf = (slideId: string) => slides.findIndex((slide) => slide.id === slideId);

  const draw = () => {
    const standing = slides.slice(mounted.from, mounted.to);
    flushSync(() => root.render(<Sections slides={standing} view={view} prompt={prompt} />));
  };

  /** Brings the sections around the place into the display, with the place current all along. */
  const mountAround = ({ slideId, step }: Place) => {
    const index = indexOf(slideId);
    mounted = sectionWindow(index, slides.length);
    draw();
    reveal.show(index - mounted.from);
    showSteps(frame.slides, slideId, step);
    reveal.sync();
  };

  const shiftLater = () => {
    if (shiftPlanned) return;
    shiftPlanned = true;
    later(() => {
      shiftPlanned = false;
      if (closed || !place) return;
      if (!sameWindow(mounted, sectionWindow(indexOf(place.slideId), slides.length))) {
        mountAround(place);
      }
    });
  };

  const reveal = createReveal(frame.reveal, () => {
    if (place) mountAround(place);
  });

  return {
    show: (slideId, step) => {
      const index = indexOf(slideId);
      const slide = slides[index];
      if (!slide || closed) return false;
      const before = place;
      place = { slideId, step: Math.min(Math.max(0, step), slide.steps) };
      if (before?.slideId === slideId && before.step === place.step) return true;
      if (before?.slideId !== slideId) prompt = null;
      const words = spoken(slide, before, place);
      later(() => frame.announce(words));
      if (!reveal.isReady()) return true;
      if (before?.slideId === slideId) {
        showSteps(frame.slides, slideId, place.step);
      } else if (inWindow(mounted, index)) {
        reveal.show(index - mounted.from);
        showSteps(frame.slides, slideId, place.step);
        shiftLater();
      } else {
        mountAround(place);
      }
      return true;
    },
    setPrompt: (left) => {
      if (!place || closed || sameClock(prompt?.left ?? null, left)) return;
      prompt = left ? { slideId: place.slideId, left } : null;
      if (reveal.isReady()) draw();
    },
    update: (deck) => {
      if (closed || deck.slides === slides) return;
      slides = deck.slides;
      if (!place || !reveal.isReady()) return;
      if (indexOf(place.slideId) >= 0) return mountAround(place);
      // The slide in sight was taken out: it stays in sight until the host says where to go.
      place = null;
      mounted = { from: 0, to: 0 };
    },
    close: () => {
      if (closed) return;
      closed = true;
      reveal.close();
      root.unmount();
      frame.remove();
    },
  };
}

/** What a screen reader says of a move: a new slide's title, or the item that has just appeared. */
function spoken(slide: PublicSlide, before: Place | null, place: Place): string {
  if (before?.slideId !== place.slideId) return slide.title;
  const items = slide.blocks.flatMap((block) => (block.type === "list" ? block.items : []));
  return items
    .filter((item) => item.step === place.step && place.step > before.step)
    .map((item) => plainText(item.blocks))
    .join(". ");
}
