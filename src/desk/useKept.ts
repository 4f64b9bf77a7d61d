import { useCallback, useEffect, useState } from "react";
import { type DeckStore, type OwnDeck, openDeckStore } from "#sync/deckStore.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { openSessionStore, type SessionStore } from "#sync/sessionStore.ts";

interface Stores {
  readonly sessions: SessionStore;
  readonly decks: DeckStore;
}

/** What this device keeps: sessions that were not ended, and the trainer's own decks. */
export function useKept() {
  const [stores, setStores] = useState<Stores | null>(null);
  const [sessions, setSessions] = useState<readonly SavedSession[]>([]);
  const [decks, setDecks] = useState<readonly OwnDeck[]>([]);
  useEffect(() => {
    const opened = [openSessionStore(), openDeckStore()] as const;
    void Promise.all(opened).then(([kept, own]) => setStores({ sessions: kept, decks: own }));
  }, []);
  const look = useCallback(async () => {
    if (!stores) return;
    setSessions(await stores.sessions.all());
    setDecks(await stores.decks.all());
  }, [stores]);
  useEffect(() => void look(), [look]);
  return {
    sessions,
    decks,
    deckStore: stores?.decks ?? null,
    look: () => void look(),
    async forgetSession(session: string) {
      await stores?.sessions.remove(session);
      await look();
    },
    async removeDeck(id: string) {
      await stores?.decks.remove(id);
      await look();
    },
  };
}
