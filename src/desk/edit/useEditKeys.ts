import { useEffect, useRef } from "react";
import type { Arranging } from "./useArranging.ts";
import type { Editing } from "./useEditing.ts";

/** Ctrl+Z and Ctrl+Y anywhere, so that a field's own undo never fights the editor's; Alt with arrows. */
export function useEditKeys(editing: Editing, arranging: Arranging): void {
  const latest = useRef({ editing, arranging });
  latest.current = { editing, arranging };
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent) => {
      const act = actFor(event, latest.current.editing, latest.current.arranging);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

function actFor(event: KeyboardEvent, editing: Editing, arranging: Arranging): (() => void) | null {
  const { key, altKey, shiftKey } = event;
  if ((event.ctrlKey || event.metaKey) && !altKey) {
    const letter = key.toLowerCase();
    if (letter === "z") return (shiftKey ? editing.redo : editing.undo) ?? nothing;
    return letter === "y" ? (editing.redo ?? nothing) : null;
  }
  if (!altKey || isField(event.target)) return null;
  if (key === "ArrowUp") return arranging.moveUp ?? nothing;
  return key === "ArrowDown" ? (arranging.moveDown ?? nothing) : null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function nothing(): void {
  // The key is taken, so that the browser does nothing of its own.
}
