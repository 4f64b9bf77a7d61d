import { useEffect, useState } from "react";
import type { Deck } from "#deck/Deck.ts";
import { readOwn } from "#pack/useDeck.ts";
import type { Host } from "#sync/createHost.ts";
import { openDeckStore } from "#sync/deckStore.ts";
import { Button } from "#ui/Button.tsx";
import { useHost } from "./useHost.ts";

/** When the trainer's own deck was edited while it runs: the room changes only on consent. */
export function DeckChanged({ host }: { readonly host: Host }) {
  const running = useHost(host, (state) => state.written);
  const [newer, setNewer] = useState<Deck | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = () =>
      void readOwn(running.id, openDeckStore).then((found) => setNewer(found?.deck ?? null));
    window.addEventListener("focus", look, { signal: stop.signal });
    return () => stop.abort();
  }, [running.id]);
  if (!newer || newer.hash === running.hash) return null;
  return (
    <p className="presenter-notice">
      This deck has been edited.{" "}
      <Button look="quiet" onClick={() => host.acceptDeck(newer)}>
        Use the new version
      </Button>
    </p>
  );
}
