import { useId, useState } from "react";
import type { DeckText } from "#deck/edit/DeckText.ts";
import { setSlideSetting } from "#deck/edit/editSlide.ts";
import type { SettingValue } from "#deck/edit/setSetting.ts";
import type { Settings } from "#deck/edit/settingsOf.ts";
import { isPicture } from "#desk/files/readFolder.ts";
import { Button } from "#ui/Button.tsx";
import { picturePath } from "./picturePath.ts";
import type { Editing } from "./useEditing.ts";

interface PictureFieldProps {
  readonly slideKey: number;
  readonly settings: Settings;
  readonly editing: Editing;
  readonly onPicture: (path: string, file: Blob) => Promise<void>;
}

/** Bytes. A photograph as a camera makes it, and no film. */
const largest = 20_000_000;

/** A picture from the trainer's own disk beside the words. It is kept with the deck. */
export function PictureField({ slideKey, settings, editing, onPicture }: PictureFieldProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const hasPicture = "picture" in settings;

  function set(values: Readonly<Record<string, SettingValue | null>>): void {
    const change = (deck: DeckText, [name, value]: [string, SettingValue | null]) =>
      setSlideSetting(deck, slideKey, name, value);
    editing.edit(Object.entries(values).reduce(change, editing.text));
  }

  async function choose(file: File): Promise<void> {
    if (!isPicture(file.name) || file.size > largest) {
      return setWords(
        "Choose a picture of at most 20 MB: a JPEG, PNG, WebP, AVIF, GIF or SVG file.",
      );
    }
    const path = picturePath(file.name);
    setWords("");
    const layout = settings["layout"] ?? "picture-right";
    set({ layout, picture: path, alt: hasPicture ? (settings["alt"] ?? "") : "" });
    await onPicture(path, file);
  }

  return (
    <div className="edit-picture-field">
      <label htmlFor={id} className="button button-secondary">
        {hasPicture ? "Choose another picture" : "Choose a picture"}
        <input
          id={id}
          type="file"
          accept="image/*"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file) choose(file).catch(() => setWords("That picture could not be read."));
          }}
        />
      </label>
      {hasPicture ? (
        <Button look="quiet" onClick={() => set({ layout: null, picture: null, alt: null })}>
          Take the picture away
        </Button>
      ) : null}
      <p role="status">{words}</p>
    </div>
  );
}
