import { setDeckSetting } from "#deck/edit/editSlide.ts";
import { Button } from "#ui/Button.tsx";
import type { Editing } from "./useEditing.ts";

/** What the slides add up to, and the deck's own time where that says something else. */
export function DeckMinutes({ editing }: { readonly editing: Editing }) {
  const { slides, draft, text, edit } = editing;
  const sum = slides.reduce((all, slide) => all + (slide?.optional ? 0 : (slide?.minutes ?? 0)), 0);
  const minutes = Number(sum.toFixed(2));
  const differs = draft.minutes !== null && draft.minutes !== minutes;
  return (
    <p className="edit-minutes">
      {minutes} minutes
      {differs ? (
        <>
          {` of ${draft.minutes} planned. `}
          <Button
            look="quiet"
            onClick={() => edit(setDeckSetting(text, "minutes", minutes))}
          >{`Plan ${minutes}`}</Button>
        </>
      ) : null}
    </p>
  );
}
