import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { OwnDeck } from "./deckStore.ts";
import type { SavedSession } from "./SavedSession.ts";

/** All that this product keeps on a device. */
export interface Schema extends DBSchema {
  sessions: { key: string; value: SavedSession };
  decks: { key: string; value: OwnDeck };
}

export type Database = IDBPDatabase<Schema>;

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
  return openDB<Schema>("working-together", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("sessions");
      fresh.createObjectStore("decks");
    },
    terminated() {
      opened = null;
    },
  });
}
