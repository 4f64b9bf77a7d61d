export interface ColumnNeed {
  /** Its longest word. */
  readonly least: number;
  /** Its longest cell on one line. */
  readonly wanted: number;
}

/** Every column gets its longest word, and the rest goes where cells would wrap most. */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= width) return needs.map((need) => (need.least / least) * width);
  const wanted = sum(needs.map((need) => need.wanted));
  if (wanted <= width) return needs.map((need) => need.wanted * (width / wanted));
  const share = (width - least) / (wanted - least);
  return needs.map((need) => need.least + (need.wanted - need.least) * share);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
