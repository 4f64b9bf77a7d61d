import { useState } from "react";
import { loadPack } from "#pack/loadPack.ts";
import { readOwnDeck } from "#pack/readOwnDeck.ts";
import { DeckCard } from "./DeckCard.tsx";
import { OpenDeck } from "./OpenDeck.tsx";
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
            saved={kept.sessions.find((each) => each.session.deck === deck.id)}
            onForget={kept.forgetSession}
            onRemove={own.includes(deck) ? kept.removeDeck : null}
          />
        ))}
      </ul>
      <OpenDeck store={kept.deckStore} onOpened={kept.look} />
    </main>
  );
}
