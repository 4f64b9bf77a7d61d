import { addSlide } from "./arrange.ts";
import type { DeckText, SlideText } from "./DeckText.ts";
import { joinSlide } from "./joinDeck.ts";

/** The deck with the parts of another deck's slide in place of its own at `index`. */
export function takeSlide(deck: DeckText, index: number, from: SlideText): DeckText {
  const here = deck.slides[index];
  if (!here) return deck;
  // Settings need a separator of their own, which `--` is not and a first slide may not have.
  const before = here.settings === "" && from.settings !== "" ? "\n---\n" : here.before;
  // Words right behind a separator might be taken for settings.
  const lead = from.settings === "" && from.lead === "" ? "\n" : from.lead;
  const taken = { ...from, key: here.key, before, lead };
  const isLast = index === deck.slides.length - 1;
  const slide = isLast ? taken : ended(taken);
  return { ...deck, slides: deck.slides.with(index, slide) };
}

/** The deck with another deck's slide as a new one behind `index`. */
export function insertSlide(deck: DeckText, index: number, from: SlideText): DeckText {
  return takeSlide(addSlide(deck, index), index + 1, from);
}

/** A blank line before the separator that follows: one of two hyphens needs it. */
function ended(slide: SlideText): SlideText {
  if (/\n[ \t]*\n$/.test(joinSlide(slide))) return slide;
  return slide.mark === "" ? { ...slide, gap: "\n\n" } : { ...slide, end: "\n\n" };
}
