/**
 * What we use of a media element; a `<video>` is one, an `<audio>`, and react-player's remote
 * elements.
 */
export interface Media extends EventTarget {
  /** Seconds. */
  currentTime: number;
  playbackRate: number;
  muted: boolean;
  /** From 0 to 1. An iPhone or iPad keeps its own. */
  volume: number;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  /** As `HTMLMediaElement.readyState`: 2 and above has a picture. */
  readonly readyState: number;
  play(): Promise<void>;
  pause(): void;
  requestVideoFrameCallback?(callback: VideoFrameRequestCallback): number;
  cancelVideoFrameCallback?(handle: number): void;
}

/** A picture of the present moment can be shown. */
export const hasPicture = 2;
/** The next moment is in hand too; with less, playing has stalled. */
export const hasNext = 3;
