import { useCallback, useEffect, useState } from "react";
import type { FileSet, ShelfState } from "#offline/filmShelf.ts";
import { openFilmShelf } from "#offline/filmShelf.ts";
import { askToKeep, isPromised, type StoragePromise } from "#offline/storagePromise.ts";
import { type AppOnDevice, watchApp } from "#offline/watchApp.ts";

/** How the films get here: at rest, on their way, or why they did not come. */
type Fetching = "rest" | "fetching" | "failed";

/** What of the app and its films is on this device. `films` must stay the same value. */
export function useOffline(films: readonly FileSet[]) {
  const [shelf] = useState(() => openFilmShelf(globalThis.caches));
  const [app, setApp] = useState<AppOnDevice>({ offline: "coming", newer: false });
  const [kept, setKept] = useState<ShelfState>({ whole: 0, bytes: 0 });
  const [promise, setPromise] = useState<StoragePromise>("unknown");
  const [fetching, setFetching] = useState<Fetching>("rest");
  const look = useCallback(async () => {
    if (!shelf) return;
    setKept(await shelf.look(films));
    setPromise(await isPromised(navigator.storage));
  }, [shelf, films]);
  useEffect(() => {
    const watch = watchApp(setApp);
    void look().catch(() => undefined);
    return () => watch.close();
  }, [look]);

  async function keep(): Promise<void> {
    if (!shelf) return;
    setFetching("fetching");
    setPromise(await askToKeep(navigator.storage));
    try {
      await shelf.keep(films, setKept);
      setFetching("rest");
    } catch {
      setFetching("failed");
    }
  }

  async function clear(): Promise<void> {
    await shelf?.clear();
    await look();
  }
  return { app, canKeep: shelf !== null, kept, promise, fetching, keep, clear };
}
