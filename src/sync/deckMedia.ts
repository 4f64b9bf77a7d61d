import { newId } from "./newId.ts";

/** A picture that came with one of the trainer's own decks. */
export interface KeptMedia {
  /** As the deck's folder has it: `img/table.jpg`. */
  readonly path: string;
  readonly file: Blob;
  /** Another for every file that was ever put. */
  readonly stamp: string;
}

export function toKeptMedia(path: string, file: Blob): KeptMedia {
  return { path, file, stamp: newId() };
}

/** One address a file and page: while a page is open, the same file has the same address. */
const addresses = new Map<string, string>();

/** Paths -> addresses, ready to load in every window of this page's origin, as long as it is open. */
export function addressesOf(media: readonly KeptMedia[]): ReadonlyMap<string, string> {
  return new Map(media.map((each) => [each.path, addressOf(each)]));
}

function addressOf({ stamp, file }: KeptMedia): string {
  const known = addresses.get(stamp);
  if (known !== undefined) return known;
  const address = URL.createObjectURL(file);
  addresses.set(stamp, address);
  return address;
}
