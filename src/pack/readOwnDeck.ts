import { parseDeck } from "#deck/parseDeck.ts";
import type { Pack, PackDeck } from "./loadPack.ts";

/** A trainer's own deck, made safe where it forgot something. `id` is its address here. */
export function readOwnDeck(
  pack: Pack,
  own: { readonly id: string; readonly file: string; readonly source: string },
): PackDeck {
  const { deck, problems } = parseDeck(own.source, {
    file: own.file,
    library: pack.library,
    own: false,
  });
  return { id: own.id, source: own.source, deck: deck && { ...deck, id: own.id }, problems };
}
