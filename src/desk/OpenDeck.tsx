import { useState } from "react";
import { ownDeckId } from "#pack/ownDeckId.ts";
import type { DeckStore } from "#sync/deckStore.ts";

interface OpenDeckProps {
  readonly store: DeckStore | null;
  readonly onOpened: () => void;
}

/** Larger files are no decks. Bytes. */
const largest = 2_000_000;

const forgets = "this browser keeps nothing.";

/** A deck from the trainer's own file. It stays on this device. */
export function OpenDeck({ store, onOpened }: OpenDeckProps) {
  const [words, setWords] = useState("");
  async function open(file: File, into: DeckStore): Promise<void> {
    if (file.size > largest) return setWords(`“${file.name}” is too large to be a deck.`);
    const source = await file.text();
    const kept = await into.put({ id: ownDeckId(file.name), file: file.name, source });
    setWords(`“${file.name}” is in the list${kept ? "." : `, until this page closes: ${forgets}`}`);
    onOpened();
  }
  return (
    <section className="desk-open">
      <label>
        Open a deck
        <input
          type="file"
          accept=".md,.markdown,text/markdown,text/plain"
          disabled={!store}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file && store)
              open(file, store).catch(() => setWords("That file could not be read or kept."));
          }}
        />
      </label>
      <p>
        A deck is a Markdown file. It stays on this device, and opening it again brings your changes
        in.
      </p>
      <p role="status">{words}</p>
    </section>
  );
}
