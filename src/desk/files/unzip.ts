import { unzipSync } from "fflate";

const mostFiles = 2000;
/** Bytes of all that is taken out. */
const mostBytes = 200_000_000;

/** The files of a zip that a deck may use, by path; null where it is no zip or holds too much. */
export function unzip(bytes: Uint8Array, isWanted: (path: string) => boolean): Files | null {
  let count = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        count += 1;
        total += originalSize;
        if (count > mostFiles || total > mostBytes) throw new Error("Too much.");
        return true;
      },
    });
    return new Map(
      Object.entries(files).map(([path, each]) => [path, new Blob([new Uint8Array(each)])]),
    );
  } catch {
    return null;
  }
}

export type Files = ReadonlyMap<string, Blob>;
