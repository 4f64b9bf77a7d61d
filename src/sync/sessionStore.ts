import type { IDBPDatabase } from "idb";
import { openDatabase, type Schema } from "./database.ts";
import type { SavedSession } from "./SavedSession.ts";

/** Where running sessions are kept. `remembers` is false where the browser refuses storage. */
export interface SessionStore {
  readonly remembers: boolean;
  /** Newest first. */
  all(): Promise<readonly SavedSession[]>;
  /** Saves at once. While a few saves are on their way to the disk, only the newest waits. */
  save(saved: SavedSession): void;
  remove(session: string): Promise<void>;
}

const mostInFlight = 3;

/** Opens the store; where storage is refused, one that forgets takes its place. */
export async function openSessionStore(onRefused: () => void): Promise<SessionStore> {
  try {
    const db = await openDatabase();
    return keptStore(db, onRefused);
  } catch {
    onRefused();
    return forgetfulStore();
  }
}

function keptStore(db: IDBPDatabase<Schema>, onRefused: () => void): SessionStore {
  let waiting: SavedSession | null = null;
  let inFlight = 0;
  const removed = new Set<string>();
  async function write(saved: SavedSession): Promise<void> {
    inFlight++;
    try {
      // Strict: the disk has it, so that a power cut loses nothing older.
      const tx = db.transaction("sessions", "readwrite", { durability: "strict" });
      tx.store.put(saved, saved.session.id).catch(() => undefined);
      // Committed at once: a page that is closed now still leaves a whole save behind.
      tx.commit();
      await tx.done;
    } catch {
      onRefused();
    }
    inFlight--;
    if (waiting) flush(waiting);
  }
  function flush(saved: SavedSession): void {
    waiting = null;
    if (!removed.has(saved.session.id)) void write(saved);
  }
  return {
    remembers: true,
    async all() {
      const sessions = await db.getAll("sessions");
      return sessions.toSorted((a, b) => b.aliveAt - a.aliveAt);
    },
    save(saved) {
      if (inFlight < mostInFlight) flush(saved);
      else waiting = saved;
    },
    async remove(session) {
      removed.add(session);
      await db.delete("sessions", session);
    },
  };
}

function forgetfulStore(): SessionStore {
  return {
    remembers: false,
    all: () => Promise.resolve([]),
    save: () => undefined,
    remove: () => Promise.resolve(),
  };
}
