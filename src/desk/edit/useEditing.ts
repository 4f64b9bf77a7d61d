import { useMemo, useState } from "react";
import type { Slide } from "#deck/Deck.ts";
import { cutDeck } from "#deck/edit/cutDeck.ts";
import type { DeckText } from "#deck/edit/DeckText.ts";
import { joinDeck, slideLines } from "#deck/edit/joinDeck.ts";
import { type Draft, readDraft } from "#deck/edit/readDraft.ts";
import { recutSlide } from "#deck/edit/recutSlide.ts";
import type { Library } from "#deck/Library.ts";
import { type History, record, redo, startHistory, undo } from "./history.ts";
import { useRested } from "./useRested.ts";

/** A deck under edit: its text now, and what it reads as a moment later. */
export interface Editing {
  readonly text: DeckText;
  readonly source: string;
  readonly draft: Draft;
  /** The slides in the order of the text; undefined where one cannot be shown. */
  readonly slides: readonly (Slide | undefined)[];
  readonly lines: ReadonlyMap<number, number>;
  readonly chosen: number;
  readonly choose: (index: number) => void;
  /** `what` names what is typed into, so that a phrase is undone at once. */
  readonly edit: (next: DeckText, what?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

interface Options {
  readonly file: string;
  readonly source: string;
  readonly library: Library;
}

export function useEditing({ file, source: opened, library }: Options): Editing {
  const [history, setHistory] = useState<History<DeckText>>(() => startHistory(cutDeck(opened)));
  const [chosenKey, setChosenKey] = useState(0);
  const text = history.present;
  const source = useMemo(() => joinDeck(text), [text]);
  // Reading a whole deck may take longer than a key press may wait.
  const read = useRested(text, 150);
  const draft = useMemo(() => readDraft(joinDeck(read), { file, library }), [read, file, library]);
  const lines = useMemo(() => slideLines(read), [read]);
  const slides = text.slides.map(({ key }) => draft.slides.get(lines.get(key) ?? 0));
  const last = text.slides.length - 1;
  const found = text.slides.findIndex((slide) => slide.key === chosenKey);
  return {
    text,
    source,
    draft,
    slides,
    lines,
    chosen: Math.max(0, found),
    choose(index) {
      setChosenKey(text.slides[Math.min(Math.max(0, index), last)]?.key ?? 0);
      // Who leaves a slide has finished the separators typed into it.
      const left = text.slides[Math.max(0, found)]?.key ?? 0;
      setHistory((before) => record(before, recutSlide(before.present, left), null, Date.now()));
    },
    edit: (next, what) => setHistory((before) => record(before, next, what ?? null, Date.now())),
    undo: history.past.length > 0 ? () => setHistory(undo) : null,
    redo: history.future.length > 0 ? () => setHistory(redo) : null,
  };
}
