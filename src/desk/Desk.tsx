import { useState } from "react";
import { loadPack } from "#pack/loadPack.ts";
import { readOwnDeck } from "#pack/readOwnDeck.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { DeckCard } from "./DeckCard.tsx";
import { OpenDeck } from "./OpenDeck.tsx";
import { PastSessions } from "./PastSessions.tsx";
import { useKept } from "./useKept.ts";
import "./desk.css";

/** The trainer's home: the decks, and where a session stopped. */
export function Desk() {
  const [pack] = useState(loadPack);
  const kept = useKept();
  const own = kept.decks.map((deck) => readOwnDeck(pack, deck));
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
        {[...pack.decks, ...own].map((deck) => (
          <DeckCard
            key={deck.id}
            deck={deck}
            saved={kept.sessions.find(isWorkshopOf(deck.id))}
            onForget={kept.forgetSession}
            onRemove={own.includes(deck) ? kept.removeDeck : null}
          />
        ))}
      </ul>
      <OpenDeck store={kept.deckStore} onOpened={kept.look} />
      <PastSessions />
    </main>
  );
}

/** A rehearsal is resumed as a rehearsal, never as the workshop. */
function isWorkshopOf(deck: string): (saved: SavedSession) => boolean {
  return ({ session }) => session.deck === deck && session.rehearsal !== true;
}
