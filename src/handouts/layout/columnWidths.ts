export interface ColumnNeed {
  /** Its longest word. */
  readonly least: number;
  /** Its longest cell on one line. */
  readonly wanted: number;
}

/** Every column gets its longest word where there is room, and the rest goes where cells would wrap most. */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= width) return fairShares(needs, width);
  const wanted = sum(needs.map((need) => need.wanted));
  if (wanted <= width) return needs.map((need) => need.wanted * (width / wanted));
  const share = (width - least) / (wanted - least);
  return needs.map((need) => need.least + (need.wanted - need.least) * share);
}

/** Too little room for all: narrow columns get what they need, and the wide ones share what is left. */
function fairShares(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const shares = needs.map(() => 0);
  const byNeed = needs.map(({ least }, column) => ({ least, column }));
  let left = width;
  byNeed
    .sort((one, other) => one.least - other.least)
    .forEach(({ least, column }, done) => {
      const share = Math.min(least, left / (needs.length - done));
      shares[column] = share;
      left -= share;
    });
  return shares.map((share) => share + left / needs.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
