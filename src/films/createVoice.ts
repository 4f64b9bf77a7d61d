import { hasNext, type Media } from "./Media.ts";

/** The film as it runs at this moment, and whether it is to be read aloud. */
export interface VoiceNow {
  /** The film moves, with sound, in the window that sounds. */
  readonly wanted: boolean;
  /** Seconds into the film. */
  readonly position: number;
  /** From 0 to 1. */
  readonly volume: number;
}

/** A film's words read aloud, in step with its picture. */
export interface Voice {
  readonly follow: (now: VoiceNow) => void;
  /** Stops it before it returns. */
  readonly silence: () => void;
  /** Sound is allowed now. */
  readonly allowSound: () => void;
  /** It is heard at this moment: it brings the film's music with it, so the film's own is to rest. */
  readonly isHeard: () => boolean;
  readonly close: () => void;
}

interface VoiceOptions {
  readonly onTick: () => void;
  readonly onFailed: () => void;
}

/** Its last moment: to play on from there would begin anew. Seconds. */
const end = 0.5;

/**
 * What sounds is never sought: the voice is placed while it is silent, and runs on from there by the
 * same clock as the film. Whatever stops the film, a seek or a stall too, stops the voice; when the
 * film moves again it is placed anew.
 */
export function createVoice(audio: Media, options: VoiceOptions): Voice {
  const stop = new AbortController();
  let start = 0;
  let starting = false;
  let broken = false;
  let refused = false;

  function silence(): void {
    start++;
    starting = false;
    audio.muted = true;
    audio.pause();
  }

  function play(position: number): void {
    const mine = ++start;
    starting = true;
    if (Math.abs(audio.currentTime - position) > 0.02) audio.currentTime = position;
    audio.muted = false;
    audio.play().then(
      () => {
        if (mine === start) starting = false;
      },
      (error: unknown) => {
        if (mine !== start) return;
        starting = false;
        const reason = error instanceof Error ? error.name : "";
        if (reason === "NotAllowedError") refused = true;
        else if (reason === "NotSupportedError") fail();
      },
    );
  }

  function fail(): void {
    if (broken) return;
    broken = true;
    silence();
    options.onFailed();
  }

  const isOver = (position: number) => audio.ended && position > audio.currentTime - end;

  for (const event of ["playing", "pause", "waiting"])
    audio.addEventListener(event, options.onTick, { signal: stop.signal });
  audio.addEventListener("error", fail, { signal: stop.signal });
  audio.muted = true;

  return {
    follow({ wanted, position, volume }) {
      if (!wanted || broken || refused) {
        if (!audio.paused || starting) silence();
        return;
      }
      if (audio.volume !== volume) audio.volume = volume;
      if (audio.paused && !starting && !isOver(position)) play(position);
    },
    silence,
    allowSound() {
      refused = false;
    },
    isHeard: () => !audio.paused && !audio.muted && audio.readyState >= hasNext,
    close() {
      stop.abort();
      silence();
    },
  };
}
