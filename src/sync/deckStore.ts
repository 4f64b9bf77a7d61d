import { type Database, openDatabase } from "./database.ts";
import { addressesOf, type KeptMedia, toKeptMedia } from "./deckMedia.ts";

/** A deck that the trainer opened from a file or made as a copy, as its text. */
export interface OwnDeck {
  /** As in its address: `#/present/<id>`. */
  readonly id: string;
  readonly file: string;
  readonly source: string;
  /** What it was copied from, as that was then. */
  readonly copyOf?: { readonly deck: string; readonly hash: string; readonly source: string };
}

/** A deck with the pictures that came with it: their paths, and addresses ready to load. */
export interface IllustratedDeck extends OwnDeck {
  readonly pictures?: ReadonlyMap<string, string>;
}

/** Files by their path in the deck's folder. */
export type DeckMedia = ReadonlyMap<string, Blob>;

/** The trainer's own decks. Where storage is refused they last as long as this page. */
export interface DeckStore {
  all(): Promise<readonly IllustratedDeck[]>;
  get(id: string): Promise<IllustratedDeck | undefined>;
  /**
   * Replaces one of the same id, and its pictures where some are given. Whether this device keeps
   * it, or only this page does.
   */
  put(deck: OwnDeck, media?: DeckMedia): Promise<boolean>;
  media(id: string): Promise<DeckMedia>;
  /** Puts a picture to a deck's others, and leaves its text. Whether this device keeps it. */
  addPicture(id: string, path: string, file: Blob): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** What this device would not keep. */
const held = new Map<string, OwnDeck>();
const heldMedia = new Map<string, readonly KeptMedia[]>();

export async function openDeckStore(
  open: () => Promise<Database> = openDatabase,
): Promise<DeckStore> {
  const db = await open().catch(() => null);

  async function mediaOf(id: string): Promise<readonly KeptMedia[]> {
    return heldMedia.get(id) ?? (await db?.get("media", id).catch(() => [])) ?? [];
  }

  async function illustrated(deck: OwnDeck): Promise<IllustratedDeck> {
    const media = await mediaOf(deck.id);
    return media.length === 0 ? deck : { ...deck, pictures: addressesOf(media) };
  }

  async function find(id: string): Promise<OwnDeck | undefined> {
    return held.get(id) ?? (await db?.get("decks", id).catch(() => undefined));
  }

  return {
    async all() {
      const kept = (await db?.getAll("decks").catch(() => [])) ?? [];
      const decks = [...kept.filter((deck) => !held.has(deck.id)), ...held.values()];
      return Promise.all(decks.map(illustrated));
    },
    async get(id) {
      const deck = await find(id);
      return deck && illustrated(deck);
    },
    async put({ id, file, source, copyOf }, media) {
      const deck = { id, file, source, ...(copyOf && { copyOf }) };
      const files = media && [...media].map(([path, each]) => toKeptMedia(path, each));
      held.set(id, deck);
      if (files) heldMedia.set(id, files);
      const kept = await keep(db, deck, files ?? heldMedia.get(id));
      if (kept) {
        held.delete(id);
        heldMedia.delete(id);
      }
      return kept;
    },
    media: async (id) => new Map((await mediaOf(id)).map(({ path, file }) => [path, file])),
    async addPicture(id, path, file) {
      const others = (await mediaOf(id)).filter((each) => each.path !== path);
      const files = [...others, toKeptMedia(path, file)];
      heldMedia.set(id, files);
      const kept = await db?.put("media", files, id).catch(() => undefined);
      if (kept !== undefined) heldMedia.delete(id);
      return kept !== undefined;
    },
    async remove(id) {
      held.delete(id);
      heldMedia.delete(id);
      await db?.delete("decks", id);
      await db?.delete("media", id);
    },
  };
}

async function keep(
  db: Database | null,
  deck: OwnDeck,
  media: readonly KeptMedia[] | undefined,
): Promise<boolean> {
  try {
    if (db && media) await keepBoth(db, deck, media);
    else await db?.put("decks", deck, deck.id);
    return db !== null;
  } catch {
    return false;
  }
}

/** Both or neither: a deck never has half of its pictures. */
async function keepBoth(db: Database, deck: OwnDeck, media: readonly KeptMedia[]): Promise<void> {
  const tx = db.transaction(["decks", "media"], "readwrite");
  await Promise.all([
    tx.objectStore("decks").put(deck, deck.id),
    tx.objectStore("media").put(media, deck.id),
    tx.done,
  ]);
}
