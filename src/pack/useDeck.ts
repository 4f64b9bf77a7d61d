import { useEffect, useState } from "react";
import { findDeck, loadPack, type PackDeck } from "./loadPack.ts";
import { type KeptDeck, readOwnDeck } from "./readOwnDeck.ts";

export type FoundDeck =
  | { readonly name: "looking" }
  | { readonly name: "none" }
  | { readonly name: "found"; readonly deck: PackDeck };

/** Where a trainer's own decks are kept, as their text. Stays the same function from render to render. */
type OpenOwnDecks = () => Promise<{ get(id: string): Promise<KeptDeck | undefined> }>;

/** The deck of an address: one of the pack's, or one that the trainer opened from a file. */
export function useDeck(id: string, openOwnDecks: OpenOwnDecks): FoundDeck {
  const [found, setFound] = useState<FoundDeck>(() => inPack(id));
  useEffect(() => {
    if (found.name !== "looking") return;
    void readOwn(id, openOwnDecks).then((deck) =>
      setFound(deck ? { name: "found", deck } : { name: "none" }),
    );
  }, [id, found.name, openOwnDecks]);
  return found;
}

/** Reads the trainer's own deck as it is now on this device. */
export async function readOwn(
  id: string,
  openOwnDecks: OpenOwnDecks,
): Promise<PackDeck | undefined> {
  const own = await (await openOwnDecks()).get(id);
  return own && readOwnDeck(loadPack(), own);
}

function inPack(id: string): FoundDeck {
  const deck = findDeck(loadPack(), id);
  return deck ? { name: "found", deck } : { name: "looking" };
}
