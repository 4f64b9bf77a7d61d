import { useLayoutEffect, useRef } from "react";
import { decideKey, type Focus, type KeyAction, type KeyRow } from "./keymap.ts";

/** False leaves the key to the browser, as if it were not in the table. */
type OnKeyAction = (action: KeyAction) => boolean;

/** Listens for the keys of the table in this window while mounted. */
export function useKeys(table: readonly KeyRow[], onAction: OnKeyAction): void {
  const latest = useRef({ table, onAction });
  latest.current = { table, onAction };
  useLayoutEffect(
    () =>
      listenForKeys(
        () => latest.current.table,
        (action) => latest.current.onAction(action),
      ),
    [],
  );
}

/** Calls `onAction` for each key of the table of the moment; the browser never sees such a key. */
export function listenForKeys(table: () => readonly KeyRow[], onAction: OnKeyAction): () => void {
  const stop = new AbortController();
  window.addEventListener(
    "keydown",
    (event) => {
      const action = decideKey(event, focusOf(event.target), table());
      if (!action || !onAction(action)) return;
      // Escape keeps its own meaning too: dialogs close, full screen ends.
      if (event.key !== "Escape") event.preventDefault();
    },
    { signal: stop.signal },
  );
  window.addEventListener("click", leaveKeysToDeck, { capture: true, signal: stop.signal });
  return () => stop.abort();
}

const buttons = "button, a[href], summary, [role=button], input:is([type=radio], [type=checkbox])";
const fields = "input, textarea, select, [contenteditable]:not([contenteditable=false])";

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return "page";
  if (target.closest("input[type=range], [role=separator]")) return "slider";
  if (target.closest(buttons)) return "button";
  if (target.closest(fields)) return "field";
  return target.closest("[data-scrolls]") ? "scroller" : "page";
}

/**
 * A control pressed with a pointer does not stay focused: the next Space or clicker press is meant
 * for the deck, and must not press that control again.
 */
function leaveKeysToDeck(event: MouseEvent): void {
  const focused = document.activeElement;
  const byPointer = event.detail > 0;
  if (byPointer && focused instanceof HTMLElement && focusOf(focused) !== "field") focused.blur();
}
