import { useMemo, useState } from "react";
import { insertSlide, takeSlide } from "#deck/edit/takeSlide.ts";
import type { Library } from "#deck/Library.ts";
import { must } from "#lib/must.ts";
import { compareOriginal, type OriginalChange } from "#pack/compareOriginal.ts";
import type { PackDeck } from "#pack/loadPack.ts";
import type { DeckStore, OwnDeck } from "#sync/deckStore.ts";
import type { Editing } from "./useEditing.ts";

/** What is new in the original of a copy, and what can be done about it. */
export interface OriginalNews {
  readonly changes: readonly OriginalChange[];
  /** Puts the original's slide as it is now into the copy. */
  readonly take: (change: OriginalChange) => void;
  /** Where the copy has the slide, or null: it was taken out, or is new. */
  readonly placeOf: (id: string) => number | null;
  readonly seen: () => void;
}

interface Options {
  readonly own: OwnDeck;
  /** The pack's deck that this is a copy of, as it is now. */
  readonly original: PackDeck | undefined;
  readonly store: DeckStore;
  readonly library: Library;
}

/** The deck as it is kept, and the news of its original; null where there are none. */
export function useOriginal(
  { own, original, store, library }: Options,
  editing: Editing,
): { readonly copyOf: OwnDeck["copyOf"]; readonly news: OriginalNews | null } {
  const [copyOf, setCopyOf] = useState(own.copyOf);
  const before = copyOf?.source;
  const now = original?.deck && original.deck.hash !== copyOf?.hash ? original.source : undefined;
  const changes = useMemo(
    () => (before === undefined || now === undefined ? [] : compareOriginal(before, now, library)),
    [before, now, library],
  );
  if (!original?.deck || copyOf === undefined || changes.length === 0)
    return { copyOf, news: null };
  const { id, source } = original;
  const { hash } = original.deck;
  const { text, slides, edit, choose } = editing;

  function placeOf(slideId: string): number | null {
    const index = slides.findIndex((slide) => slide?.id === slideId);
    return index < 0 ? null : index;
  }

  function take(change: OriginalChange): void {
    const from = must(change.now, "slide of the original");
    const place = placeOf(change.id);
    const behind = place ?? editing.chosen;
    edit(place === null ? insertSlide(text, behind, from) : takeSlide(text, place, from));
    if (place !== null) choose(place);
  }

  function seen(): void {
    const next = { deck: id, hash, source };
    setCopyOf(next);
    void store.put({ id: own.id, file: own.file, source: editing.source, copyOf: next });
  }

  return { copyOf, news: { changes, take, placeOf, seen } };
}
