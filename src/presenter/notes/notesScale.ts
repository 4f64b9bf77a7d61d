const scales = [0.85, 1, 1.2, 1.45, 1.75, 2.1];
const ordinary = scales.indexOf(1);

/** How many times the ordinary size, `steps` from it. */
export function notesScale(steps: number): number {
  return scales[placeOf(steps)] ?? 1;
}

/** One step on, as far as there is one. */
export function nextNotesSize(steps: number, by: 1 | -1): number {
  return placeOf(placeOf(steps) - ordinary + by) - ordinary;
}

function placeOf(steps: number): number {
  return Math.min(scales.length - 1, Math.max(0, Math.round(steps) + ordinary));
}
