import type { Health } from "#protocol/upstream.ts";

type FilmFlow = NonNullable<Health["flow"]>;

/** The part of a video element that tells how a film flows. */
export interface FlowingMedia {
  readonly currentTime: number;
  readonly duration: number;
  readonly buffered: Pick<TimeRanges, "length" | "start" | "end">;
  getVideoPlaybackQuality?(): Pick<VideoPlaybackQuality, "droppedVideoFrames" | "totalVideoFrames">;
}

/** Loaded seconds count from where the film is; `whole` when they reach its end. */
export function filmFlow(media: FlowingMedia): FilmFlow {
  const { buffered, currentTime, duration } = media;
  const ends = Array.from({ length: buffered.length }, (_, n) => n)
    .filter((n) => buffered.start(n) <= currentTime + 0.1 && buffered.end(n) >= currentTime)
    .map((n) => buffered.end(n));
  const end = Math.max(currentTime, ...ends);
  const quality = media.getVideoPlaybackQuality?.();
  return {
    loaded: end - currentTime,
    whole: end >= duration - 0.5,
    dropped: quality?.droppedVideoFrames ?? 0,
    frames: quality?.totalVideoFrames ?? 0,
  };
}
