import { findDeck, loadPack, type PackDeck } from "#pack/loadPack.ts";
import { readOwnDeck } from "#pack/readOwnDeck.ts";
import { openDeckStore } from "#sync/deckStore.ts";
import { useEffect, useState } from "react";

export type FoundDeck =
  | { readonly name: "looking" }
  | { readonly name: "none" }
  | { readonly name: "found"; readonly deck: PackDeck };

/** The deck of an address: one of the pack's, or one that the trainer opened from a file. */
export function useDeck(id: string): FoundDeck {
  const [found, setFound] = useState<FoundDeck>(() => inPack(id));
  useEffect(() => {
    if (found.name !== "looking") return;
    void readOwn(id).then((deck) => setFound(deck ? { name: "found", deck } : { name: "none" }));
  }, [id, found.name]);
  return found;
}

/** Reads the trainer's own deck as it is now on this device. */
export async function readOwn(id: string): Promise<PackDeck | undefined> {
  const own = await (await openDeckStore()).get(id);
  return own && readOwnDeck(loadPack(), own);
}

function inPack(id: string): FoundDeck {
  const deck = findDeck(loadPack(), id);
  return deck ? { name: "found", deck } : { name: "looking" };
}
