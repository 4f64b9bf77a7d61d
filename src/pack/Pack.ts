import type { Block } from "#deck/Block.ts";
import type { Deck } from "#deck/Deck.ts";
import type { Library } from "#deck/Library.ts";
import type { Problem } from "#deck/Problem.ts";
import type { Partner } from "#deck/parsePack.ts";

/** One of the pack's decks, with its own text: for editing a copy, and for showing a problem's line. */
export interface PackDeck {
  readonly id: string;
  readonly source: string;
  /** Null exactly when there is an error among the problems. */
  readonly deck: Deck | null;
  readonly problems: readonly Problem[];
}

/** A reading document of the pack. */
export interface PackGuide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** Everything the product carries. */
export interface Pack {
  /** In the order of `decks/pack.yaml`. */
  readonly decks: readonly PackDeck[];
  readonly guides: readonly PackGuide[];
  readonly library: Library;
  readonly partners: readonly Partner[];
  /** Of everything but the decks: films, key messages, support, guides and the list itself. */
  readonly problems: readonly Problem[];
}

/** The pack as files: paths from the project's root (`decks/support.yaml`). */
export interface PackFiles {
  readonly texts: ReadonlyMap<string, string>;
  /** Addresses, ready to load, of films' media and of pictures. */
  readonly media: ReadonlyMap<string, string>;
}
