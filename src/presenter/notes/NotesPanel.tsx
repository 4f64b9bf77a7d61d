import { useStore } from "zustand";
import type { Slide } from "#deck/Deck.ts";
import { keptConsole } from "#sync/keptConsole.ts";
import { NotePassages } from "./NotePassages.tsx";
import { NotesSize } from "./NotesSize.tsx";
import { notesScale } from "./notesScale.ts";
import "./NotesPanel.css";

interface NotesPanelProps {
  readonly slide: Slide;
  readonly step: number;
}

/** What to say and do on this slide. Scrolled by the trainer only; a new slide starts at its top. */
export function NotesPanel({ slide, step }: NotesPanelProps) {
  const size = useStore(keptConsole(), (kept) => kept.notesSize);
  return (
    <section className="presenter-notes" aria-labelledby="notes-title">
      <div className="presenter-notes-head">
        <h2 id="notes-title">Notes</h2>
        <NotesSize />
      </div>
      <div
        key={slide.id}
        className="presenter-notes-text"
        style={{ "--notes-scale": notesScale(size) }}
        data-scrolls
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {slide.notes.length > 0 ? (
          <NotePassages notes={slide.notes} step={step} />
        ) : (
          <p>No notes on this slide.</p>
        )}
      </div>
    </section>
  );
}
