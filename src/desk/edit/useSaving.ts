import { useCallback, useEffect, useRef, useState } from "react";
import type { DeckStore, OwnDeck } from "#sync/deckStore.ts";

/** `held`: only as long as this page is open. */
export type Saving = "saved" | "saving" | "held";

/** Typing rests this long before it is written. Milliseconds. */
const rest = 400;

/** Saves the deck's text as it changes, and at once when the page is left. */
export function useSaving(store: DeckStore, own: OwnDeck, source: string): Saving {
  const [saving, setSaving] = useState<Saving>("saved");
  const kept = useRef(own.source);
  const latest = useRef({ own, source });
  latest.current = { own, source };
  const save = useCallback(async () => {
    const { source: text, own: deck } = latest.current;
    if (text === kept.current) return;
    kept.current = text;
    const isKept = await store.put({ ...deck, source: text });
    if (latest.current.source === text) setSaving(isKept ? "saved" : "held");
  }, [store]);
  useEffect(() => {
    if (source === kept.current) return;
    setSaving("saving");
    const timer = setTimeout(() => void save(), rest);
    return () => clearTimeout(timer);
  }, [source, save]);
  useEffect(() => {
    const leaving = () => void save();
    window.addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", leaving);
    return () => {
      window.removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", leaving);
      leaving();
    };
  }, [save]);
  return saving;
}
