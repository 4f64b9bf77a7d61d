import { loadPack } from "#pack/loadPack.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { openSessionStore, type SessionStore } from "#sync/sessionStore.ts";
import { useEffect, useState } from "react";
import { DeckCard } from "./DeckCard.tsx";
import "./desk.css";

/** The trainer's home: the decks, and where a session stopped. */
export function Desk() {
  const [pack] = useState(loadPack);
  const { saved, forget } = useSaved();
  return (
    <main className="desk">
      <header className="desk-head">
        <h1>Working Together</h1>
        <p>
          Workshops about end of life care, for everyone who gives it. Press Present, then open the
          audience window and move it to the projector.
        </p>
      </header>
      <ul className="desk-decks" aria-label="Decks">
        {pack.decks.map((deck) => (
          <DeckCard
            key={deck.id}
            deck={deck}
            saved={saved.find((each) => each.session.deck === deck.id)}
            onForget={forget}
          />
        ))}
      </ul>
    </main>
  );
}

/** The sessions kept on this device. */
function useSaved() {
  const [store, setStore] = useState<SessionStore | null>(null);
  const [saved, setSaved] = useState<readonly SavedSession[]>([]);
  useEffect(() => {
    void openSessionStore(() => undefined).then(setStore);
  }, []);
  useEffect(() => {
    void store?.all().then(setSaved);
  }, [store]);
  async function forget(session: string): Promise<void> {
    await store?.remove(session);
    setSaved((await store?.all()) ?? []);
  }
  return { saved, forget };
}
