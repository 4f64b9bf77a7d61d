import { describe, expect, it } from "vitest";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import { sessionRecord } from "#session/plan/sessionRecord.ts";
import type { Database } from "#sync/database.ts";
import { openRecordStore } from "#sync/recordStore.ts";
import { aSession, deck } from "../session/support/aSession.ts";

function aRecord(id: string, endedAt: number): SessionRecord {
  const record = sessionRecord(deck, aSession({ id, clock: { elapsed: 1, since: null } }), endedAt);
  if (!record) throw new Error("no record");
  return record;
}

/** The part of a database that the record store uses, in memory; `full` refuses to write. */
function aDatabase(full: boolean): Database {
  const kept = new Map<string, SessionRecord>();
  const part = {
    getAll: async () => [...kept.values()],
    async put(_store: string, record: SessionRecord, id: string) {
      if (full) throw new Error("QuotaExceededError");
      kept.set(id, record);
    },
    delete: async (_store: string, id: string) => void kept.delete(id),
    clear: async () => void kept.clear(),
  };
  return part as unknown as Database;
}

const ids = (records: readonly SessionRecord[]) => records.map((record) => record.id);

describe("openRecordStore", () => {
  it("keeps records, newest first, and deletes one or all", async () => {
    const store = await openRecordStore(async () => aDatabase(false));
    for (const [id, endedAt] of [
      ["a", 1],
      ["b", 3],
      ["c", 2],
    ] as const)
      expect(await store.put(aRecord(id, endedAt))).toBe(true);
    expect(ids(await store.all())).toEqual(["b", "c", "a"]);
    await store.remove("c");
    expect(ids(await store.all())).toEqual(["b", "a"]);
    await store.removeAll();
    expect(await store.all()).toEqual([]);
  });

  it("says so where the disk is full", async () => {
    const store = await openRecordStore(async () => aDatabase(true));
    expect(await store.put(aRecord("a", 1))).toBe(false);
  });

  it("has none, and does not fail, where storage is refused or has gone", async () => {
    const refused = await openRecordStore(() => Promise.reject<Database>(new Error("no")));
    expect(await refused.put(aRecord("a", 1))).toBe(false);
    await refused.remove("a");
    await refused.removeAll();
    expect(await refused.all()).toEqual([]);
    const gone = () => Promise.reject(new Error("InvalidStateError"));
    const store = await openRecordStore(async () => ({ getAll: gone }) as never);
    expect(await store.all()).toEqual([]);
  });
});
