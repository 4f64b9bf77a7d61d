import { useId } from "react";
import type { Library } from "#deck/Library.ts";
import type { PackDeck } from "#pack/loadPack.ts";
import type { DeckStore, OwnDeck } from "#sync/deckStore.ts";
import { EditHead } from "./EditHead.tsx";
import { OriginalChanged } from "./OriginalChanged.tsx";
import { SlideActs } from "./SlideActs.tsx";
import { SlideFields } from "./SlideFields.tsx";
import { SlideList } from "./SlideList.tsx";
import { SlidePreview } from "./SlidePreview.tsx";
import { SlideProblems } from "./SlideProblems.tsx";
import { useArranging } from "./useArranging.ts";
import { useEditing } from "./useEditing.ts";
import { useEditKeys } from "./useEditKeys.ts";
import { useOriginal } from "./useOriginal.ts";
import { useSaving } from "./useSaving.ts";
import "./editor.css";

interface EditorProps {
  readonly own: OwnDeck;
  readonly store: DeckStore;
  readonly library: Library;
  /** The pack's deck that this is a copy of, as it is now. */
  readonly original: PackDeck | undefined;
  /** Keeps a picture with the deck, under this path. */
  readonly onPicture: (path: string, file: Blob) => Promise<void>;
}

/** One of the trainer's own decks, changed in place: its slides, their words and notes, its minutes. */
export function Editor({ own, store, library, original, onPicture }: EditorProps) {
  const editing = useEditing({ file: own.file, source: own.source, library });
  const { copyOf, news } = useOriginal({ own, original, store, library }, editing);
  const saving = useSaving(store, { ...own, ...(copyOf && { copyOf }) }, editing.source);
  const arranging = useArranging(editing);
  useEditKeys(editing, arranging);
  const titleId = useId();
  const slide = editing.text.slides[editing.chosen];
  const shown = editing.slides[editing.chosen];
  return (
    <main className="edit">
      <EditHead own={own} editing={editing} saving={saving} />
      {news ? <OriginalChanged news={news} /> : null}
      <SlideList editing={editing} />
      {slide ? (
        <section className="edit-slide" aria-labelledby={titleId}>
          <h2 id={titleId}>
            Slide {editing.chosen + 1} of {editing.text.slides.length}
          </h2>
          <SlideActs arranging={arranging} />
          <div className="edit-sides">
            <SlideFields
              key={slide.key}
              slide={slide}
              shown={shown}
              editing={editing}
              onPicture={onPicture}
            />
            <div className="edit-seen">
              <SlidePreview shown={shown} />
              <SlideProblems slide={slide} editing={editing} />
            </div>
          </div>
        </section>
      ) : null}
      <p role="status" className="visually-hidden">
        {arranging.said}
      </p>
    </main>
  );
}
