import { createStore, type StoreApi } from "zustand/vanilla";
import { type Database, openDatabase } from "./database.ts";
import { keepSessions, type SessionDisk } from "./keepSessions.ts";
import type { SavedSession } from "./SavedSession.ts";

/**
 * Whether this browser keeps the session. `never`: it refuses storage (a private window). `stopped`:
 * the last save failed (a full disk, storage that was cleared); a later one may succeed again.
 */
export type Keeping = "kept" | "never" | "stopped";

/** Where running sessions are kept. Nothing here rejects or throws: what fails is told by `keeping`. */
export interface SessionStore {
  readonly keeping: StoreApi<Keeping>;
  /** Newest first. */
  all(): Promise<readonly SavedSession[]>;
  /** Saves at once. While a few saves are on their way to the disk, only the newest waits. */
  save(saved: SavedSession): void;
  remove(session: string): Promise<void>;
}

/** Opens the store; where storage is refused, one that forgets takes its place. */
export async function openSessionStore(
  open: () => Promise<Database> = openDatabase,
): Promise<SessionStore> {
  try {
    return keepSessions(sessionsOnDisk(await open()));
  } catch {
    return forgetfulStore();
  }
}

function sessionsOnDisk(db: Database): SessionDisk {
  return {
    all: () => db.getAll("sessions"),
    async put(saved) {
      // Strict: the disk has it, so that a power cut loses nothing older.
      const tx = db.transaction("sessions", "readwrite", { durability: "strict" });
      tx.store.put(saved, saved.session.id).catch(() => undefined);
      // Committed at once: a page that is closed now still leaves a whole save behind.
      tx.commit();
      await tx.done;
    },
    remove: (session) => db.delete("sessions", session),
  };
}

function forgetfulStore(): SessionStore {
  return {
    keeping: createStore<Keeping>(() => "never"),
    all: () => Promise.resolve([]),
    save: () => undefined,
    remove: () => Promise.resolve(),
  };
}
