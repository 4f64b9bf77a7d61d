import type { Cue } from "#deck/Film.ts";

/** The words on screen at `position` seconds; empty between them. */
export function captionAt(cues: readonly Cue[], position: number): string {
  return cues.find((cue) => position >= cue.start && position < cue.end)?.text ?? "";
}

/** The words up to `position`, oldest first, with the ones now on screen last. */
export function captionsUpTo(cues: readonly Cue[], position: number): readonly Cue[] {
  return cues.filter((cue) => cue.start <= position);
}
