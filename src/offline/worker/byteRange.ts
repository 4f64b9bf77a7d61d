/** Both ends included, as in the header `Range: bytes=0-99`. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The part that a `Range` header asks for of `size` bytes. Null without a header that we read: then
 * the whole is the answer. `outside`: there is nothing there.
 */
export function byteRange(header: string | null, size: number): ByteRange | null | "outside" {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(size - 1, Number(to));
  if (first >= size) return "outside";
  return last < first ? null : { first, last };
}
