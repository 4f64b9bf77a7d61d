import { filmCacheName } from "./cacheNames.ts";

/** A set of files that belong together: one film's. */
export type FileSet = readonly string[];

/** How much of what was asked for is on this device. */
export interface ShelfState {
  /** How many of the sets are whole. */
  readonly whole: number;
  readonly bytes: number;
}

/** The films kept on this device, so that they play without a network. */
export interface FilmShelf {
  look(sets: readonly FileSet[]): Promise<ShelfState>;
  /**
   * Keeps what is missing, one file after the other, and tells after each. Rejects with the reason
   * when one cannot be had or the device is full; what came before it stays.
   */
  keep(sets: readonly FileSet[], onProgress: (state: ShelfState) => void): Promise<void>;
  clear(): Promise<void>;
}

/** Null where the browser keeps no files. */
export function openFilmShelf(storage: CacheStorage | undefined): FilmShelf | null {
  if (!storage) return null;
  const open = () => storage.open(filmCacheName);

  return {
    look: async (sets) => stateOf(sets, await sizesOf(await open(), sets.flat())),
    async keep(sets, onProgress) {
      const cache = await open();
      await dropOthers(cache, sets.flat());
      const sizes = await sizesOf(cache, sets.flat());
      for (const [address, size] of sizes) {
        if (size > 0) continue;
        await cache.put(address, await fetchWhole(address));
        sizes.set(address, await sizeOf(cache, address));
        onProgress(stateOf(sets, sizes));
      }
    },
    clear: async () => {
      await storage.delete(filmCacheName);
    },
  };
}

function stateOf(sets: readonly FileSet[], sizes: ReadonlyMap<string, number>): ShelfState {
  const kept = sets.map((set) => set.map((address) => sizes.get(address) ?? 0));
  return {
    whole: kept.filter((set) => set.length > 0 && set.every((size) => size > 0)).length,
    bytes: kept.flat().reduce((sum, size) => sum + size, 0),
  };
}

async function sizesOf(cache: Cache, addresses: FileSet): Promise<Map<string, number>> {
  const sizes = addresses.map(async (address) => [address, await sizeOf(cache, address)] as const);
  return new Map(await Promise.all(sizes));
}

/** Bytes; 0 for a file that is not kept. One that was cut short is thrown out, to be fetched again. */
async function sizeOf(cache: Cache, address: string): Promise<number> {
  const kept = await cache.match(address);
  if (!kept) return 0;
  const { size } = await kept.blob();
  const told = Number(kept.headers.get("Content-Length"));
  if (size > 0 && (told === 0 || told === size)) return size;
  await cache.delete(address);
  return 0;
}

/** Not from the browser's own cache, which may hold a part of a film. */
async function fetchWhole(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: "reload" });
  if (answer.status !== 200) throw new Error(`There is no film at ${address}.`);
  return answer;
}

/** Files of an older version of the pack are of no use any more. */
async function dropOthers(cache: Cache, addresses: readonly string[]): Promise<void> {
  const wanted = new Set(addresses.map((address) => new URL(address, location.href).href));
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((each) => cache.delete(each)));
}
