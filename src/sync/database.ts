import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import type { KeptMedia } from "./deckMedia.ts";
import type { OwnDeck } from "./deckStore.ts";
import type { SavedSession } from "./SavedSession.ts";

/** All that this product keeps on a device. */
export interface Schema extends DBSchema {
  sessions: { key: string; value: SavedSession };
  decks: { key: string; value: OwnDeck };
  records: { key: string; value: SessionRecord };
  /** The pictures of a deck, by its id. */
  media: { key: string; value: readonly KeptMedia[] };
}

export type Database = IDBPDatabase<Schema>;

const version = 2;

let opened: Promise<Database> | null = null;

/** Opens the device's store, once a window; rejects where the browser refuses to keep anything. */
export function openDatabase(): Promise<Database> {
  opened ??= open().catch((refusal: unknown) => {
    opened = null;
    throw refusal;
  });
  return opened;
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>("working-together", version, {
      // Each version adds to the one before; what a device keeps goes through all that it missed.
      upgrade(db, before) {
        if (before < 1) {
          db.createObjectStore("sessions");
          db.createObjectStore("decks");
        }
        if (before < 2) {
          db.createObjectStore("records");
          db.createObjectStore("media");
        }
      },
      // A window of an older version runs on, and holds its store: this one must not wait for it.
      blocked: () => reject(new Error("An older window holds the store.")),
      terminated() {
        opened = null;
      },
    });
    opening.then(resolve, reject);
  });
}
