import { useEffect, useRef } from "react";
import { decideKey, type Focus, type KeyAction } from "./keymap.ts";

/** Listens for the keys of the key table in this window while mounted. */
export function useKeys(onAction: (action: KeyAction) => void): void {
  const latest = useRef(onAction);
  latest.current = onAction;
  useEffect(() => listenForKeys((action) => latest.current(action)), []);
}

/** Calls `onAction` for each key of the table; the browser never sees such a key. */
export function listenForKeys(onAction: (action: KeyAction) => void): () => void {
  const stop = new AbortController();
  window.addEventListener(
    "keydown",
    (event) => {
      const action = decideKey(event, focusOf(event.target));
      if (!action) return;
      // Escape keeps its own meaning too: dialogs close, full screen ends.
      if (event.key !== "Escape") event.preventDefault();
      onAction(action);
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

const fields = "input, textarea, select, [contenteditable]:not([contenteditable=false])";
const buttons = "button, a[href], summary, [role=button]";

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return "page";
  if (target.closest(fields)) return "field";
  return target.closest(buttons) ? "button" : "page";
}
