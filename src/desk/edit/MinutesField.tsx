import { useId, useState } from "react";
import { setSlideSetting } from "#deck/edit/editSlide.ts";
import type { Settings } from "#deck/edit/settingsOf.ts";
import type { Editing } from "./useEditing.ts";

interface MinutesFieldProps {
  readonly slideKey: number;
  readonly settings: Settings;
  readonly editing: Editing;
}

/** The slide's planned minutes; empty where it passes within its neighbours' time. */
export function MinutesField({ slideKey, settings, editing }: MinutesFieldProps) {
  const id = useId();
  const written = settings["minutes"];
  const value = typeof written === "string" ? written : "";
  const [typed, setTyped] = useState(value);
  const shown = Number(typed) === Number(value) ? typed : value;
  return (
    <div className="edit-field edit-minutes-field">
      <label htmlFor={id}>Minutes</label>
      <input
        id={id}
        type="number"
        min={0}
        max={600}
        step="any"
        value={shown}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          const minutes = next === "" ? null : Math.max(0, Number(next));
          const { text, edit } = editing;
          edit(setSlideSetting(text, slideKey, "minutes", minutes), `minutes ${slideKey}`);
        }}
      />
    </div>
  );
}
