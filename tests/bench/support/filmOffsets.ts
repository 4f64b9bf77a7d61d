import type { Frame, HeardClock } from "./filmFrames.ts";

/** How far a frame was from where it should be. Milliseconds; positive when it was early. */
export interface Offset {
  readonly shown: number;
  readonly offset: number;
}

/** Each frame against the formula as it stood when the frame came on screen. */
export function offFormula(
  frames: readonly Frame[],
  clocks: readonly HeardClock[],
): readonly Offset[] {
  return frames.flatMap(({ shown, media }) => {
    const clock = clocks.findLast((each) => each.heard <= shown);
    if (clock?.status !== "playing") return [];
    return [{ shown, offset: (media - clock.position) * 1000 - (shown - clock.at) }];
  });
}

/** Frames of one wall against the same frames of another: when did each show them? */
export function offEachOther(
  frames: readonly Frame[],
  others: readonly Frame[],
): readonly Offset[] {
  const byMedia = new Map(others.map((frame) => [Math.round(frame.media * 1000), frame.shown]));
  return frames.flatMap(({ shown, media }) => {
    const other = byMedia.get(Math.round(media * 1000));
    // A film seen twice, before and after a seek back, pairs only with its own showing.
    if (other === undefined || Math.abs(other - shown) > 2000) return [];
    return [{ shown, offset: other - shown }];
  });
}

const near = 40;
const lasting = 500;

/**
 * Milliseconds from `event` until every frame of the next half second is within one frame at 25 a
 * second; NaN when that never comes.
 */
export function convergence(offsets: readonly Offset[], event: number): number {
  const after = offsets.filter(({ shown }) => shown >= event);
  const settled = after.find(({ shown }) => {
    const next = after.filter((each) => each.shown >= shown && each.shown <= shown + lasting);
    return next.length > 3 && next.every(({ offset }) => Math.abs(offset) <= near);
  });
  return settled ? Math.round(settled.shown - event) : Number.NaN;
}
