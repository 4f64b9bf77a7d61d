import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { OwnDeck } from "./deckStore.ts";
import type { SavedSession } from "./SavedSession.ts";

/** All that this product keeps on a device. */
export interface Schema extends DBSchema {
  sessions: { key: string; value: SavedSession };
  decks: { key: string; value: OwnDeck };
}

/** Opens the device's store; rejects where the browser refuses to keep anything. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("working-together", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("sessions");
      fresh.createObjectStore("decks");
    },
  });
}
