import { cutDeck } from "#deck/edit/cutDeck.ts";
import type { SlideText } from "#deck/edit/DeckText.ts";
import { joinSlide, slideLines } from "#deck/edit/joinDeck.ts";
import { readDraft } from "#deck/edit/readDraft.ts";
import type { Library } from "#deck/Library.ts";

/** A slide of the original that is not what it was when the copy was made. */
export interface OriginalChange {
  readonly id: string;
  readonly title: string;
  readonly change: "changed" | "added" | "removed";
  /** As the original has it now; null where it has gone. */
  readonly now: SlideText | null;
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly slide: SlideText;
}

/** What changed in an original since a copy was made, slide by slide, in the order it has now. */
export function compareOriginal(
  before: string,
  now: string,
  library: Library,
): readonly OriginalChange[] {
  const [was, is] = [slidesById(before, library), slidesById(now, library)];
  const stays = [...is.values()].flatMap(({ id, title, slide }): readonly OriginalChange[] => {
    const old = was.get(id);
    if (old && sameText(old.slide, slide)) return [];
    return [{ id, title, change: old ? "changed" : "added", now: slide }];
  });
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  const removed = gone.map(
    ({ id, title }) => ({ id, title, change: "removed", now: null }) as const,
  );
  return [...stays, ...removed];
}

/** A deck's slides by id, as it reads them; a slide that cannot be shown has none. */
function slidesById(source: string, library: Library): ReadonlyMap<string, Named> {
  const text = cutDeck(source);
  const lines = slideLines(text);
  const { slides } = readDraft(source, { file: "", library });
  const named = text.slides.flatMap((slide): readonly Named[] => {
    const shown = slides.get(lines.get(slide.key) ?? 0);
    return shown ? [{ id: shown.id, title: shown.title, slide }] : [];
  });
  return new Map(named.map((each) => [each.id, each]));
}

function sameText(a: SlideText, b: SlideText): boolean {
  return joinSlide(a).trim() === joinSlide(b).trim();
}
