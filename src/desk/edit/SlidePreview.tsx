import type { Slide } from "#deck/Deck.ts";
import { SlideStill } from "#slides/SlideStill.tsx";

/** The slide as the room will see it, with all its steps. */
export function SlidePreview({ shown }: { readonly shown: Slide | undefined }) {
  if (!shown)
    return (
      <p className="edit-no-picture">This slide cannot be shown yet. What it needs is below.</p>
    );
  return (
    <div className="edit-picture">
      <SlideStill slide={shown} step={shown.steps} label={`Preview: ${shown.title}`} />
    </div>
  );
}
