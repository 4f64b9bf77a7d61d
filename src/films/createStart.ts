import type { Media } from "./Media.ts";

/** Starts one element; only the newest try counts. */
export interface Start {
  /** A start is on its way: asking again would only begin it anew. */
  readonly isUnderWay: () => boolean;
  /** After a refusal the start stays under way until `release`: then it may be tried again. */
  readonly play: (onRefused: (reason: string, release: () => void) => void) => void;
  /** Whatever comes of a start that is on its way counts no more. */
  readonly cancel: () => void;
}

export function createStart(media: Media): Start {
  let newest = 0;
  let underWay = false;
  return {
    isUnderWay: () => underWay,
    play(onRefused) {
      newest += 1;
      const mine = newest;
      underWay = true;
      const release = () => {
        if (mine === newest) underWay = false;
      };
      // Some remote players give no promise back.
      Promise.resolve(media.play()).then(release, (error: unknown) => {
        if (mine === newest) onRefused(error instanceof Error ? error.name : "", release);
      });
    },
    cancel() {
      newest += 1;
      underWay = false;
    },
  };
}
