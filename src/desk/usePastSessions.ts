import { useCallback, useEffect, useState } from "react";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import { openRecordStore, type RecordStore } from "#sync/recordStore.ts";

/** The records that this device keeps. */
export function usePastSessions() {
  const [store, setStore] = useState<RecordStore | null>(null);
  const [records, setRecords] = useState<readonly SessionRecord[]>([]);
  useEffect(() => void openRecordStore().then(setStore), []);
  const look = useCallback(async () => {
    if (store) setRecords(await store.all());
  }, [store]);
  useEffect(() => void look(), [look]);
  return {
    records,
    async remove(id: string) {
      await store?.remove(id);
      await look();
    },
    async removeAll() {
      await store?.removeAll();
      await look();
    },
  };
}
