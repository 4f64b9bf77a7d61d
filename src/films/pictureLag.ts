import type { Media } from "./Media.ts";

const remembered = 9;

export interface PictureLag {
  /** Seconds by which the picture on screen is behind the element's clock while it plays. */
  readonly seconds: () => number;
  readonly close: () => void;
}

/**
 * Learns from the frames that come on screen how far they are behind `currentTime`: what two walls
 * must agree on is what people see. Without frame callbacks, or in a hidden window, the last is kept.
 */
export function pictureLag(media: Media): PictureLag {
  let lags: readonly number[] = [];
  let middle = 0;
  let handle = 0;

  function ask(): void {
    handle = media.requestVideoFrameCallback?.(seen) ?? 0;
  }

  function seen(
    _now: number,
    frame: Pick<VideoFrameCallbackMetadata, "mediaTime" | "expectedDisplayTime">,
  ): void {
    ask();
    if (media.paused || media.seeking) return;
    const untilShown = (frame.expectedDisplayTime - performance.now()) / 1000;
    const lag = media.currentTime + untilShown * media.playbackRate - frame.mediaTime;
    // The first frame after a seek, or one that was held up, says nothing of how things usually are.
    if (Math.abs(lag) > 0.25) return;
    lags = [...lags, lag].slice(-remembered);
    middle = lags.toSorted((a, b) => a - b)[lags.length >> 1] ?? 0;
  }

  ask();
  return {
    seconds: () => middle,
    close: () => media.cancelVideoFrameCallback?.(handle),
  };
}
