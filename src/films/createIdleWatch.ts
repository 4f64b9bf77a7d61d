import { hasPicture, type Media } from "./Media.ts";

/** Ticks without movement after which a source counts as broken: ten seconds in a visible window. */
const mostIdleTicks = 200;

/** Tells when an element that is to play has stood still for too long. */
export interface IdleWatch {
  /** Looks once a tick: true when it has stood for too long. */
  readonly look: () => boolean;
  readonly reset: () => void;
}

export function createIdleWatch(media: Media): IdleWatch {
  let ticks = 0;
  let last = -1;
  return {
    look() {
      const here = media.currentTime;
      const stands = here === last || media.seeking;
      // A hidden window may hold a muted film back, and a refused play is no fault of the source.
      const counts = !document.hidden && (!media.paused || media.readyState < hasPicture);
      ticks = stands && counts ? ticks + 1 : 0;
      last = here;
      return ticks > mostIdleTicks;
    },
    reset() {
      ticks = 0;
      last = -1;
    },
  };
}
