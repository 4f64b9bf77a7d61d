interface TrueType {
  /** In thousandths of an em. */
  widthOf(glyph: number): number;
}

/** As much of a TrueType file as says how wide its glyphs are. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const entry = 12 + at * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, view.getUint32(entry + 8));
  }
  const table = (tag: string) => tables.get(tag) ?? 0;
  const unitsPerEm = view.getUint16(table("head") + 18);
  const count = view.getUint16(table("hhea") + 34);
  return {
    widthOf(glyph) {
      const metric = Math.min(glyph, count - 1);
      return (view.getUint16(table("hmtx") + metric * 4) * 1000) / unitsPerEm;
    },
  };
}
