import type { Cue } from "#deck/Film.ts";
import { createStart } from "./createStart.ts";
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
  /** It is heard, or waits for its next line: it brings the film's music with it, so the film's own is to rest. */
  readonly isHeard: () => boolean;
  readonly close: () => void;
}

interface VoiceOptions {
  /** The film's words: between two of them, nobody hears the voice put right. */
  readonly lines: readonly Cue[];
  readonly onTick: () => void;
  readonly onFailed: () => void;
}

/** Its last moment: to play on from there would begin anew. Seconds. */
const end = 0.5;

/** Nearer than this, voice and picture are together. Seconds. */
const together = 0.15;
/** Just before a line the voice is silent. Seconds. */
const breath = 0.2;

/**
 * A spoken line is never sought into or cut: the voice is placed while it is silent, and runs on from
 * there beside the film. An old laptop's picture may fall behind; then the voice waits for it before
 * its next line, or leaps to that line. Whatever stops the film, a seek or a stall too, stops the
 * voice; when the film moves again it is placed anew.
 */
export function createVoice(audio: Media, options: VoiceOptions): Voice {
  const stop = new AbortController();
  const start = createStart(audio);
  let broken = false;
  let refused = false;
  let waiting = false;

  function silence(): void {
    start.cancel();
    waiting = false;
    audio.muted = true;
    audio.pause();
  }

  function play(position: number): void {
    if (Math.abs(audio.currentTime - position) > 0.02) audio.currentTime = position;
    audio.muted = false;
    start.play((reason, release) => {
      release();
      if (reason === "NotAllowedError") refused = true;
      else if (reason === "NotSupportedError") fail();
    });
  }

  function fail(): void {
    if (broken) return;
    broken = true;
    silence();
    options.onFailed();
  }

  /** Before a line, voice and picture come together again. */
  function meet(position: number): void {
    const voiceAt = audio.currentTime;
    const early = voiceAt - position;
    if (waiting && early <= 0) {
      waiting = false;
      play(voiceAt);
    }
    if (waiting || Math.abs(early) < together) return;
    const line = options.lines.find(({ start }) => voiceAt >= start - breath && voiceAt < start);
    if (!line) return;
    if (early < 0) {
      audio.currentTime = Math.min(position, line.start);
      return;
    }
    waiting = true;
    audio.pause();
  }

  const isOver = (position: number) => audio.ended && position > audio.currentTime - end;

  for (const event of ["playing", "pause", "waiting"])
    audio.addEventListener(event, options.onTick, { signal: stop.signal });
  audio.addEventListener("error", fail, { signal: stop.signal });
  audio.muted = true;

  return {
    follow({ wanted, position, volume }) {
      if (!wanted || broken || refused) {
        if (!audio.paused || start.isUnderWay() || waiting) silence();
        return;
      }
      if (audio.volume !== volume) audio.volume = volume;
      if (waiting || (!audio.paused && !start.isUnderWay())) meet(position);
      else if (audio.paused && !start.isUnderWay() && !isOver(position)) play(position);
    },
    silence,
    allowSound() {
      refused = false;
    },
    isHeard: () => waiting || (!audio.paused && !audio.muted && audio.readyState >= hasNext),
    close() {
      stop.abort();
      silence();
    },
  };
}
