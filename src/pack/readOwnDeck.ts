import type { Library } from "#deck/Library.ts";
import { parseDeck } from "#deck/parseDeck.ts";
import type { Pack, PackDeck } from "./loadPack.ts";

/** A trainer's own deck as a device keeps it. */
export interface KeptDeck {
  /** Its address here. */
  readonly id: string;
  readonly file: string;
  readonly source: string;
  /** Addresses of the pictures that came with it, by their path in its folder. */
  readonly pictures?: ReadonlyMap<string, string>;
}

/** A trainer's own deck, made safe where it forgot something. */
export function readOwnDeck(pack: Pack, own: KeptDeck): PackDeck {
  const library = libraryFor(pack, own);
  const { deck, problems } = parseDeck(own.source, { file: own.file, library, own: false });
  return { id: own.id, source: own.source, deck: deck && { ...deck, id: own.id }, problems };
}

/** What a trainer's own deck may name: the pack's library, and the pictures that came with it. */
export function libraryFor(pack: Pack, { pictures }: Pick<KeptDeck, "pictures">): Library {
  if (!pictures) return pack.library;
  const named = [...pictures].map(([path, url]) => [nameOf(path), url] as const);
  return { ...pack.library, pictures: new Map([...pack.library.pictures, ...named]) };
}

/** Slidev's `public/` is the root of its addresses, and `media/` is ours. */
function nameOf(path: string): string {
  return path.replace(/^(?:public|media)\//, "");
}
