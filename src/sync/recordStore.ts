import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import { type Database, openDatabase } from "./database.ts";

/** The records of sessions that have ended. Where storage is refused there are none. */
export interface RecordStore {
  /** Newest first. */
  all(): Promise<readonly SessionRecord[]>;
  /** Whether this device keeps it. */
  put(record: SessionRecord): Promise<boolean>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}

export async function openRecordStore(
  open: () => Promise<Database> = openDatabase,
): Promise<RecordStore> {
  const db = await open().catch(() => null);
  return {
    async all() {
      const records = (await db?.getAll("records").catch(() => [])) ?? [];
      return records.toSorted((a, b) => b.endedAt - a.endedAt);
    },
    async put(record) {
      try {
        await db?.put("records", record, record.id);
        return db !== null;
      } catch {
        return false;
      }
    },
    remove: async (id) => void (await db?.delete("records", id)),
    removeAll: async () => void (await db?.clear("records")),
  };
}
