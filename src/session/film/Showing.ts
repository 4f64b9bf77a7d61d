export type CaptionSize = "normal" | "large" | "largest";

/** How the room gets the words and the sound of films. Chosen for the whole session. */
export interface Showing {
  readonly captions: boolean;
  readonly captionSize: CaptionSize;
  /** From 0 to 1. */
  readonly volume: number;
  /** The film's words are read aloud, where it has a soundtrack for that. */
  readonly readAloud: boolean;
}

export const plainShowing: Showing = {
  captions: true,
  captionSize: "normal",
  volume: 1,
  readAloud: false,
};

/** Same reference when nothing changes. A volume that is no number changes nothing. */
export function changeShowing(before: Showing, change: Partial<Showing>): Showing {
  const asked = { ...before, ...change };
  const volume = Number.isFinite(asked.volume)
    ? Math.min(1, Math.max(0, asked.volume))
    : before.volume;
  const after: Showing = { ...asked, volume };
  const same =
    after.captions === before.captions &&
    after.captionSize === before.captionSize &&
    after.volume === before.volume &&
    after.readAloud === before.readAloud;
  return same ? before : after;
}
