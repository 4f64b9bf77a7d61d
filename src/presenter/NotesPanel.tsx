import type { Slide } from "#deck/Deck.ts";
import { Blocks } from "#slides/Blocks.tsx";

/** What to say and do on this slide. Scrolled by the trainer only; a new slide starts at its top. */
export function NotesPanel({ slide }: { readonly slide: Slide }) {
  return (
    <section className="presenter-notes" aria-labelledby="notes-title">
      <h2 id="notes-title">Notes</h2>
      <div
        key={slide.id}
        className="presenter-notes-text"
        data-scrolls
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {slide.notes.length > 0 ? <Blocks blocks={slide.notes} /> : <p>No notes on this slide.</p>}
      </div>
    </section>
  );
}
