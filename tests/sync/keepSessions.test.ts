import { describe, expect, it } from "vitest";
import type { Database } from "#sync/database.ts";
import { keepSessions, type SessionDisk } from "#sync/keepSessions.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { openSessionStore } from "#sync/sessionStore.ts";
import { aSession } from "../session/support/aSession.ts";

function aSave(over: Partial<SavedSession> = {}): SavedSession {
  return { session: aSession(), deckTitle: "A deck", epoch: 1, heard: {}, aliveAt: 0, ...over };
}

/** A disk in memory whose writes end when the test says so. */
function aDisk() {
  const kept = new Map<string, SavedSession>();
  const writes: { readonly saved: SavedSession; readonly end: (works: boolean) => void }[] = [];
  let works = true;
  const disk: SessionDisk = {
    all: async () => (works ? [...kept.values()] : refuse()),
    put: (saved) =>
      new Promise((resolve, reject) => {
        writes.push({
          saved,
          end(succeeds) {
            if (!succeeds) return reject(new Error("QuotaExceededError"));
            kept.set(saved.session.id, saved);
            resolve();
          },
        });
      }),
    remove: async (session) => (works ? void kept.delete(session) : refuse()),
  };
  function fail(): void {
    works = false;
  }
  return { disk, kept, writes, fail };
}

function refuse(): never {
  throw new Error("InvalidStateError");
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("keepSessions", () => {
  it("hands a save to the disk at once", () => {
    const { disk, writes } = aDisk();
    keepSessions(disk).save(aSave({ epoch: 7 }));
    expect(writes.map(({ saved }) => saved.epoch)).toEqual([7]);
  });

  it("keeps the newest of many saves waiting, and only that, while the disk is slow", async () => {
    const { disk, writes, kept } = aDisk();
    const store = keepSessions(disk);
    for (let epoch = 1; epoch <= 50; epoch += 1) store.save(aSave({ epoch }));
    expect(writes.map(({ saved }) => saved.epoch)).toEqual([1, 2, 3]);
    for (const write of writes) write.end(true);
    await settled();
    expect(writes.map(({ saved }) => saved.epoch)).toEqual([1, 2, 3, 50]);
    writes[3]?.end(true);
    await settled();
    expect(kept.get("s1")?.epoch).toBe(50);
  });

  it("says that it has stopped keeping when a save fails, and keeps again when one succeeds", async () => {
    const { disk, writes } = aDisk();
    const store = keepSessions(disk);
    const told: string[] = [];
    store.keeping.subscribe((keeping) => told.push(keeping));
    expect(store.keeping.getState()).toBe("kept");
    store.save(aSave());
    writes[0]?.end(false);
    await settled();
    store.save(aSave());
    writes[1]?.end(false);
    await settled();
    store.save(aSave());
    writes[2]?.end(true);
    await settled();
    expect(told).toEqual(["stopped", "kept"]);
  });

  it("goes on with what waits after a save that failed", async () => {
    const { disk, writes } = aDisk();
    const store = keepSessions(disk);
    for (let epoch = 1; epoch <= 4; epoch += 1) store.save(aSave({ epoch }));
    writes[0]?.end(false);
    await settled();
    expect(writes.at(-1)?.saved.epoch).toBe(4);
  });

  it("lists what is kept, newest first", async () => {
    const { disk, kept } = aDisk();
    for (const [id, aliveAt] of [
      ["a", 1],
      ["b", 3],
      ["c", 2],
    ] as const)
      kept.set(id, aSave({ session: aSession({ id }), aliveAt }));
    const all = await keepSessions(disk).all();
    expect(all.map((saved) => saved.session.id)).toEqual(["b", "c", "a"]);
  });

  it("forgets a session that was removed, and saves it no more", async () => {
    const { disk, kept, writes } = aDisk();
    const store = keepSessions(disk);
    store.save(aSave());
    writes[0]?.end(true);
    await store.remove("s1");
    store.save(aSave());
    expect(writes).toHaveLength(1);
    expect(kept.size).toBe(0);
  });

  it("never rejects where the disk is gone, and says so", async () => {
    const { disk, fail } = aDisk();
    const store = keepSessions(disk);
    fail();
    expect(await store.all()).toEqual([]);
    expect(store.keeping.getState()).toBe("stopped");
    await expect(store.remove("s1")).resolves.toBeUndefined();
  });
});

describe("openSessionStore", () => {
  it("forgets, and says so, where the browser refuses storage", async () => {
    const store = await openSessionStore(() =>
      Promise.reject<Database>(new Error("SecurityError")),
    );
    expect(store.keeping.getState()).toBe("never");
    store.save(aSave());
    await store.remove("s1");
    expect(await store.all()).toEqual([]);
  });
});
