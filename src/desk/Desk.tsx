import { useState } from "react";
import { copyDeck } from "#pack/copyDeck.ts";
import { loadPack, type PackDeck } from "#pack/loadPack.ts";
import { readOwnDeck } from "#pack/readOwnDeck.ts";
import type { OwnDeck } from "#sync/deckStore.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { DeckCard } from "./DeckCard.tsx";
import { OfflinePanel } from "./OfflinePanel.tsx";
import { OpenDeck } from "./OpenDeck.tsx";
import { PastSessions } from "./PastSessions.tsx";
import { useKept } from "./useKept.ts";
import "./desk.css";

/** The trainer's home: the decks, and where a session stopped. */
export function Desk() {
  const [pack] = useState(loadPack);
  const kept = useKept();
  const own = kept.decks.map((deck) => ({ ...readOwnDeck(pack, deck), own: deck }));
  const all = [...pack.decks.map((deck) => ({ ...deck, own: null })), ...own];

  async function copy({ id, deck, source }: PackDeck): Promise<void> {
    if (!deck || !kept.deckStore) return;
    const taken = new Set(kept.decks.map((each) => each.id));
    const made = copyDeck({ id, title: deck.title, hash: deck.hash, source }, taken);
    await kept.deckStore.put(made);
    location.hash = `#/edit/${made.id}`;
  }

  async function save(deck: OwnDeck): Promise<void> {
    const { saveDeckFile } = await import("./files/saveDeckFile.ts");
    if (kept.deckStore) saveDeckFile(deck, await kept.deckStore.media(deck.id));
  }

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
        {all.map((deck) => (
          <DeckCard
            key={deck.id}
            deck={deck}
            own={deck.own}
            originalChanged={hasChanged(deck.own, pack.decks)}
            saved={kept.sessions.find(isWorkshopOf(deck.id))}
            onForget={kept.forgetSession}
            onCopy={copy}
            onSave={save}
            onRemove={kept.removeDeck}
          />
        ))}
      </ul>
      <OpenDeck store={kept.deckStore} onOpened={kept.look} />
      <OfflinePanel pack={pack} />
      <PastSessions />
    </main>
  );
}

/** A rehearsal is resumed as a rehearsal, never as the workshop. */
function isWorkshopOf(deck: string): (saved: SavedSession) => boolean {
  return ({ session }) => session.deck === deck && session.rehearsal !== true;
}

/** An original that has left the pack has nothing new to offer. */
function hasChanged(own: OwnDeck | null, decks: readonly PackDeck[]): boolean {
  const original = decks.find(({ id }) => id === own?.copyOf?.deck)?.deck;
  return original !== null && original !== undefined && original.hash !== own?.copyOf?.hash;
}
