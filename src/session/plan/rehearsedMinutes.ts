import type { SessionRecord } from "./sessionRecord.ts";

/** Where only the trainer talks. With nobody there, discussions, breaks and films tell nothing. */
const spoken = new Set(["title", "text", "message", "warning", "support", "close"]);

/**
 * The minutes that a rehearsal found for the slides it can tell of, by id, where they are others
 * than planned. In half minutes; never none where some were planned.
 */
export function rehearsedMinutes(record: SessionRecord): ReadonlyMap<string, number> {
  const found = record.slides.flatMap(({ id, kind, planned, actual, passedOver }) => {
    if (!spoken.has(kind) || passedOver || actual === 0) return [];
    const halves = Math.round(actual / 30_000);
    const minutes = Math.max(halves, planned > 0 ? 1 : 0) / 2;
    return minutes * 60_000 === planned ? [] : [[id, minutes] as const];
  });
  return new Map(found);
}
