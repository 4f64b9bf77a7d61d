import { createStore } from "zustand/vanilla";
import type { SavedSession } from "./SavedSession.ts";
import type { Keeping, SessionStore } from "./sessionStore.ts";

/** The disk, with only what is used of it. Any of it may fail. */
export interface SessionDisk {
  all(): Promise<readonly SavedSession[]>;
  /** Resolves when the disk has it. */
  put(saved: SavedSession): Promise<void>;
  remove(session: string): Promise<void>;
}

const mostInFlight = 3;

/** Keeps sessions on a disk that may be slow, full or gone. */
export function keepSessions(disk: SessionDisk): SessionStore {
  const keeping = createStore<Keeping>(() => "kept");
  const removed = new Set<string>();
  let waiting: SavedSession | null = null;
  let inFlight = 0;

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      keeping.setState("kept");
      return done;
    } catch {
      keeping.setState("stopped");
      return undefined;
    }
  }

  async function write(saved: SavedSession): Promise<void> {
    waiting = null;
    if (removed.has(saved.session.id)) return;
    inFlight++;
    await attempt(() => disk.put(saved));
    inFlight--;
    if (waiting) void write(waiting);
  }

  return {
    keeping,
    async all() {
      const sessions = (await attempt(() => disk.all())) ?? [];
      return [...sessions].sort((a, b) => b.aliveAt - a.aliveAt);
    },
    save(saved) {
      if (inFlight < mostInFlight) void write(saved);
      else waiting = saved;
    },
    async remove(session) {
      removed.add(session);
      await attempt(() => disk.remove(session));
    },
  };
}
