import { openDatabase } from "./database.ts";

/** A deck that the trainer opened from a file, as its text. */
export interface OwnDeck {
  /** As in its address: `#/present/<id>`. */
  readonly id: string;
  readonly file: string;
  readonly source: string;
}

/** The trainer's own decks. Where storage is refused they last as long as this page. */
export interface DeckStore {
  all(): Promise<readonly OwnDeck[]>;
  get(id: string): Promise<OwnDeck | undefined>;
  /** Replaces one of the same id. */
  put(deck: OwnDeck): Promise<void>;
  remove(id: string): Promise<void>;
}

const held = new Map<string, OwnDeck>();

export async function openDeckStore(): Promise<DeckStore> {
  try {
    const db = await openDatabase();
    return {
      all: () => db.getAll("decks"),
      get: (id) => db.get("decks", id),
      put: async (deck) => void (await db.put("decks", deck, deck.id)),
      remove: (id) => db.delete("decks", id),
    };
  } catch {
    return {
      all: async () => [...held.values()],
      get: async (id) => held.get(id),
      put: async (deck) => void held.set(deck.id, deck),
      remove: async (id) => void held.delete(id),
    };
  }
}
