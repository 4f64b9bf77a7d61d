import type { Slide } from "#deck/Deck.ts";
import type { SlideText } from "#deck/edit/DeckText.ts";
import { setNotes, setSettings, settingsText, setWords } from "#deck/edit/editSlide.ts";
import { settingsOf } from "#deck/edit/settingsOf.ts";
import { KindFields } from "./KindFields.tsx";
import { MinutesField } from "./MinutesField.tsx";
import { PictureField } from "./PictureField.tsx";
import { TypedField } from "./TypedField.tsx";
import type { Editing } from "./useEditing.ts";

interface SlideFieldsProps {
  readonly slide: SlideText;
  readonly shown: Slide | undefined;
  readonly editing: Editing;
  readonly onPicture: (path: string, file: Blob) => Promise<void>;
}

/** The chosen slide's words and notes, as Markdown, and what else it says. */
export function SlideFields({ slide, shown, editing, onPicture }: SlideFieldsProps) {
  const { text, edit } = editing;
  const { key } = slide;
  const settings = settingsOf(settingsText(slide));
  return (
    <div className="edit-fields">
      {settings ? (
        <KindFields slideKey={key} kind={shown?.kind} settings={settings} editing={editing} />
      ) : null}
      <TypedField
        label="Words"
        value={slide.words}
        rows={8}
        onType={(words) => edit(setWords(text, key, words), `words ${key}`)}
      />
      <TypedField
        label="Notes"
        value={slide.notes}
        rows={8}
        onType={(notes) => edit(setNotes(text, key, notes), `notes ${key}`)}
      />
      {settings ? <MinutesField slideKey={key} settings={settings} editing={editing} /> : null}
      {settings && shown?.kind === "text" ? (
        <PictureField slideKey={key} settings={settings} editing={editing} onPicture={onPicture} />
      ) : null}
      <details>
        <summary>How to write, and all settings of this slide</summary>
        <ul className="edit-help">
          <li>
            <code># A heading</code>, <code>**strong**</code>, <code>- a list</code>,{" "}
            <code>* a list that appears one by one</code>
          </li>
          <li>
            A line <code>---</code> among the words makes two slides of one.
          </li>
          <li>
            Settings are <code>name: value</code>, one a line, such as <code>keep: may</code> for
            what the agenda may drop, or <code>section: After the break</code>.
          </li>
        </ul>
        <TypedField
          label="Settings"
          value={settingsText(slide)}
          rows={6}
          onType={(typed) => edit(setSettings(text, key, typed), `settings ${key}`)}
        />
      </details>
    </div>
  );
}
