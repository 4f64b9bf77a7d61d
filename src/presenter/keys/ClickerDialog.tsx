import { type KeyboardEvent, useRef, useState } from "react";
import { useStore } from "zustand";
import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import type { Host } from "#sync/createHost.ts";
import { keptConsole } from "#sync/keptConsole.ts";
import { Button } from "#ui/Button.tsx";
import { type KeyRow, nameKey } from "#ui/keymap.ts";
import { isRemappable, keyDoes, type OwnAct } from "#ui/ownKeys.ts";
import { keyName } from "./keyName.ts";
import "./ClickerDialog.css";

interface ClickerDialogProps {
  readonly host: Host;
  /** The keys as they are now, with the trainer's own. */
  readonly rows: readonly KeyRow[];
  readonly onClose: () => void;
}

const acts: readonly { readonly act: OwnAct; readonly words: string }[] = [
  { act: "next", words: "Next" },
  { act: "back", words: "Back" },
  { act: "black", words: "Black" },
];

/** Shows what each button of a clicker sends and does, and gives it another act. The room sees nothing of it. */
export function ClickerDialog({ host, rows, onClose }: ClickerDialogProps) {
  const pad = useRef<HTMLInputElement>(null);
  const own = useStore(keptConsole(), (kept) => kept.ownKeys);
  const [pressed, setPressed] = useState<string | null>(null);
  function press(event: KeyboardEvent): void {
    // Tab leads on to the buttons; anything else is only looked at.
    if (event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    setPressed(nameKey(event));
  }
  function make(key: string, act: OwnAct | null): void {
    const { [key]: _, ...rest } = own;
    keptConsole().setState({ ownKeys: act === null ? rest : { ...rest, [key]: act } });
    pad.current?.focus();
  }
  return (
    <ConsoleDialog host={host} title="Try your clicker" onClose={onClose}>
      <label className="presenter-pad">
        Press each button of your clicker
        <input
          ref={pad}
          readOnly
          value={pressed === null ? "" : keyName(pressed)}
          placeholder="Waiting for a button"
          onKeyDown={press}
        />
      </label>
      <div role="status" className="presenter-pressed">
        {pressed === null ? (
          <p>The room sees nothing of this. With Tab, or the mouse, you leave the field.</p>
        ) : (
          <p>
            It sends <kbd>{keyName(pressed)}</kbd>: {keyDoes(pressed, rows)}.
          </p>
        )}
      </div>
      {pressed !== null && isRemappable(pressed) ? (
        <fieldset className="presenter-make">
          <legend>From now on, on this device, it does</legend>
          {acts.map(({ act, words }) => (
            <Button
              key={act}
              pressed={own[pressed] === act}
              onClick={() => make(pressed, own[pressed] === act ? null : act)}
            >
              {words}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {pressed !== null && !isRemappable(pressed) ? (
        <p>This key keeps its meaning, so that it is always there.</p>
      ) : null}
      {Object.keys(own).length > 0 ? (
        <div className="dialog-acts">
          <Button look="quiet" onClick={() => keptConsole().setState({ ownKeys: {} })}>
            All keys as they come
          </Button>
        </div>
      ) : null}
    </ConsoleDialog>
  );
}
