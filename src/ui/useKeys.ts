import { useLayoutEffect, useRef } from "react";
import { canFocus } from "./canFocus.ts";
import { decideKey, type Focus, type KeyAction, type KeyRow } from "./keymap.ts";

/** False leaves the key to the browser, as if it were not in the table. */
type OnKeyAction = (action: KeyAction) => boolean;

/** Listens for the keys of the table in a window while mounted. */
export function useKeys(
  table: readonly KeyRow[],
  onAction: OnKeyAction,
  where: Window = window,
): void {
  const latest = useRef({ table, onAction });
  latest.current = { table, onAction };
  useLayoutEffect(
    () =>
      listenForKeys(
        () => latest.current.table,
        (action) => latest.current.onAction(action),
        where,
      ),
    [where],
  );
}

/** Calls `onAction` for each key of the table of the moment; the browser never sees such a key. */
export function listenForKeys(
  table: () => readonly KeyRow[],
  onAction: OnKeyAction,
  where: Window = window,
): () => void {
  const stop = new AbortController();
  where.addEventListener(
    "keydown",
    (event) => {
      const action = decideKey(event, focusOf(event.target), table());
      if (!action || !onAction(action)) return;
      // Escape keeps its own meaning too: dialogs close, full screen ends.
      if (event.key !== "Escape") event.preventDefault();
    },
    { signal: stop.signal },
  );
  where.addEventListener("click", leaveKeysToDeck, { capture: true, signal: stop.signal });
  return () => stop.abort();
}

const buttons = "button, a[href], summary, [role=button], input:is([type=radio], [type=checkbox])";
const fields = "input, textarea, select, [contenteditable]:not([contenteditable=false])";

function focusOf(target: EventTarget | null): Focus {
  if (!canFocus(target)) return "page";
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
  const focused = canFocus(event.target) ? event.target.ownerDocument.activeElement : null;
  const byPointer = event.detail > 0;
  if (byPointer && canFocus(focused) && focusOf(focused) !== "field") focused.blur();
}
