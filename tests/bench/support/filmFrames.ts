import type { BrowserContext, Page } from "@playwright/test";
import { wallName } from "../../../src/protocol/channelNames.ts";

/** A frame of a film as it came on screen. Milliseconds since 1970, one clock for all windows. */
export interface Frame {
  readonly shown: number;
  /** Seconds into the file. */
  readonly media: number;
}

/** The formula as a wall heard it. */
export interface HeardClock {
  readonly heard: number;
  readonly status: string;
  readonly position: number;
  readonly at: number;
  readonly order: number;
}

/** What one wall did with a film. */
export interface FilmTrace {
  readonly frames: readonly Frame[];
  readonly clocks: readonly HeardClock[];
  /** When the element began to seek. */
  readonly seeks: readonly number[];
  readonly muted: boolean;
}

declare global {
  interface Window {
    benchFilm?: {
      frames: { shown: number; media: number }[];
      clocks: HeardClock[];
      seeks: number[];
    };
  }
}

/** From now on every wall that opens keeps a trace of its film, from its first frame. */
export async function traceFilms(context: BrowserContext): Promise<void> {
  await context.addInitScript((nameFor) => {
    const session = /^#\/audience\/(.+)$/.exec(location.hash)?.[1];
    if (session === undefined) return;
    const trace: NonNullable<Window["benchFilm"]> = { frames: [], clocks: [], seeks: [] };
    window.benchFilm = trace;
    const clock = () => performance.timeOrigin + performance.now();
    new BroadcastChannel(nameFor.replace("SESSION", session)).onmessage = ({ data }) => {
      if (data?.type !== "state" || !data.state.film) return;
      const { status, position, at, order } = data.state.film;
      trace.clocks.push({ heard: clock(), status, position, at, order });
    };
    const watched = new WeakSet<HTMLVideoElement>();
    new MutationObserver(() => {
      for (const video of document.querySelectorAll("video")) {
        if (watched.has(video)) continue;
        watched.add(video);
        video.addEventListener("seeking", () => trace.seeks.push(clock()));
        const seen: VideoFrameRequestCallback = (_now, frame) => {
          if (!video.paused)
            trace.frames.push({
              shown: performance.timeOrigin + frame.expectedDisplayTime,
              media: frame.mediaTime,
            });
          video.requestVideoFrameCallback(seen);
        };
        video.requestVideoFrameCallback(seen);
      }
    }).observe(document, { childList: true, subtree: true });
  }, wallName("SESSION"));
}

/** The trace so far, and a clean slate but for the last clock. */
export async function takeTrace(wall: Page): Promise<FilmTrace> {
  return wall.evaluate(() => {
    const trace = window.benchFilm;
    const muted = document.querySelector<HTMLVideoElement>("video[data-film]")?.muted ?? true;
    if (!trace) return { frames: [], clocks: [], seeks: [], muted };
    return {
      frames: trace.frames.splice(0),
      clocks: trace.clocks.splice(0, trace.clocks.length - 1),
      seeks: trace.seeks.splice(0),
      muted,
    };
  });
}
