import { Redo2, Undo2 } from "lucide-react";
import { deckSettingsText, setDeckSetting } from "#deck/edit/editSlide.ts";
import { settingsOf } from "#deck/edit/settingsOf.ts";
import type { OwnDeck } from "#sync/deckStore.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { DeckMinutes } from "./DeckMinutes.tsx";
import { TypedField } from "./TypedField.tsx";
import type { Editing } from "./useEditing.ts";
import type { Saving } from "./useSaving.ts";

const savingWords: Readonly<Record<Saving, string>> = {
  saved: "Saved on this device",
  saving: "Saving",
  held: "This browser keeps nothing: save the deck as a file before you close the page",
};

interface EditHeadProps {
  readonly own: OwnDeck;
  readonly editing: Editing;
  readonly saving: Saving;
}

export function EditHead({ own, editing, saving }: EditHeadProps) {
  const { text, draft, edit } = editing;
  const title = settingsOf(deckSettingsText(text))?.["title"];
  return (
    <header className="edit-head">
      <ButtonLink look="quiet" href="#/">
        Desk
      </ButtonLink>
      <h1 className="edit-title">
        <TypedField
          label="Title of the deck"
          value={typeof title === "string" ? title : draft.title}
          tidy={(typed) => typed.trim()}
          onType={(words) => edit(setDeckSetting(text, "title", words), "title")}
        />
      </h1>
      <DeckMinutes editing={editing} />
      <p className="edit-saving" role="status" data-saving={saving}>
        {savingWords[saving]}
      </p>
      <div className="edit-acts">
        <Button
          look="quiet"
          icon={<Undo2 aria-hidden="true" />}
          disabled={!editing.undo}
          onClick={() => editing.undo?.()}
        >
          Undo
        </Button>
        <Button
          look="quiet"
          icon={<Redo2 aria-hidden="true" />}
          disabled={!editing.redo}
          onClick={() => editing.redo?.()}
        >
          Redo
        </Button>
        <ButtonLink look="primary" href={`#/present/${own.id}`}>
          Present
        </ButtonLink>
      </div>
    </header>
  );
}
