import { looksLikeMatter } from "#deck/findMatter.ts";
import type { DeckText, SlideText } from "./DeckText.ts";
import { setSlideSetting } from "./editSlide.ts";
import { joinSlide } from "./joinDeck.ts";
import type { Unit } from "./unitOf.ts";

/** The slides of `unit` before or behind those of `over`, which stand next to them. */
export function swapUnits(deck: DeckText, unit: Unit, over: Unit): DeckText {
  const [first, second] = unit.from < over.from ? [unit, over] : [over, unit];
  const { slides } = deck;
  return inOrder(deck, [
    ...slides.slice(0, first.from),
    ...slides.slice(second.from, second.to + 1),
    ...slides.slice(first.from, first.to + 1),
    ...slides.slice(second.to + 1),
  ]);
}

export function removeUnit(deck: DeckText, { from, to }: Unit): DeckText {
  return inOrder(deck, [...deck.slides.slice(0, from), ...deck.slides.slice(to + 1)]);
}

/** The slides again, right behind themselves. Each gets the id that `newId` makes of its own. */
export function duplicateUnit(
  deck: DeckText,
  { from, to }: Unit,
  newId: (slide: SlideText) => string | null,
): DeckText {
  const twins = deck.slides
    .slice(from, to + 1)
    .map((slide, index) => ({ ...slide, key: deck.nextKey + index }));
  const after = [...deck.slides.slice(0, to + 1), ...twins, ...deck.slides.slice(to + 1)];
  const longer = { ...inOrder(deck, after), nextKey: deck.nextKey + twins.length };
  return twins.reduce((edited, twin) => {
    const id = newId(twin);
    return id === null ? edited : setSlideSetting(edited, twin.key, "id", id);
  }, longer);
}

/** An empty slide behind the one at `index`. */
export function addSlide(deck: DeckText, index: number): DeckText {
  const fresh: SlideText = {
    key: deck.nextKey,
    before: "---\n",
    settings: "",
    lead: "\n",
    words: "# New slide",
    gap: "\n\n",
    mark: "",
    notes: "",
    end: "",
  };
  const slides = [...deck.slides.slice(0, index + 1), fresh, ...deck.slides.slice(index + 1)];
  return { ...inOrder(deck, slides), nextKey: deck.nextKey + 1 };
}

/** The deck with its slides in this order, with a separator wherever other neighbours meet. */
function inOrder(deck: DeckText, slides: readonly SlideText[]): DeckText {
  const whoWasBefore = new Map(
    deck.slides.map((slide, index) => [slide.key, deck.slides[index - 1]]),
  );
  const arranged = slides.map((slide, index) => {
    const previous = slides[index - 1];
    const isSame = whoWasBefore.has(slide.key) && whoWasBefore.get(slide.key) === previous;
    const separated = isSame ? keptApart(slide) : apart(slide, previous === undefined);
    return index < slides.length - 1 ? withLineEnd(separated) : separated;
  });
  const isSameEnd = slides.at(-1) === deck.slides.at(-1);
  return { ...deck, slides: arranged, tail: isSameEnd ? deck.tail : "" };
}

/** The slide behind a separator of its own. */
function apart(slide: SlideText, isFirst: boolean): SlideText {
  if (!isFirst) return keptApart({ ...slide, before: "---\n" });
  // Settings right at the start of a file would be the deck's.
  return keptApart({ ...slide, before: slide.settings === "" ? "\n" : "\n---\n" });
}

/** Words right behind a separator would be taken for settings, as soon as another follows. */
function keptApart(slide: SlideText): SlideText {
  const isBare = slide.settings === "" && slide.lead === "";
  return isBare && looksLikeMatter([slide.words], 0) ? { ...slide, lead: "\n" } : slide;
}

/** A separator stands on a line of its own. */
function withLineEnd(slide: SlideText): SlideText {
  if (joinSlide(slide).endsWith("\n")) return slide;
  return slide.mark === "" ? { ...slide, gap: "\n\n" } : { ...slide, end: "\n\n" };
}
