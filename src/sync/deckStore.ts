import { type Database, openDatabase } from "./database.ts";

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
  /** Replaces one of the same id. Whether this device keeps it, or only this page does. */
  put(deck: OwnDeck): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** The decks that this device would not keep. */
const held = new Map<string, OwnDeck>();

export async function openDeckStore(
  open: () => Promise<Database> = openDatabase,
): Promise<DeckStore> {
  const db = await open().catch(() => null);
  return {
    async all() {
      const kept = (await db?.getAll("decks").catch(() => [])) ?? [];
      return [...kept.filter((deck) => !held.has(deck.id)), ...held.values()];
    },
    get: async (id) => held.get(id) ?? (await db?.get("decks", id).catch(() => undefined)),
    async put(deck) {
      held.set(deck.id, deck);
      const kept = await keep(db, deck);
      if (kept) held.delete(deck.id);
      return kept;
    },
    async remove(id) {
      held.delete(id);
      await db?.delete("decks", id);
    },
  };
}

async function keep(db: Database | null, deck: OwnDeck): Promise<boolean> {
  try {
    await db?.put("decks", deck, deck.id);
    return db !== null;
  } catch {
    return false;
  }
}
