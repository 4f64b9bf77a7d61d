import type { SceneStory, Story } from "./Story.ts";

/** A story with every moment in seconds. */
export interface Plan extends Omit<Story, "scenes"> {
  readonly scenes: readonly TimedScene[];
  readonly lines: readonly Line[];
  /** Where the end card begins. */
  readonly endAt: number;
  readonly duration: number;
}

export interface TimedScene extends SceneStory {
  readonly start: number;
  readonly end: number;
}

/** One spoken or read line. `number` names its recording: `voice/<film>/03.wav`. */
export interface Line {
  readonly number: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly scene: number;
}

/** Frames a second; every moment is a whole number of them. */
export const frameRate = 25;
export const frame = (seconds: number): number => Math.round(seconds * frameRate) / frameRate;

/** Neighbouring scenes melt into each other for this long. */
export const crossFade = 1.12;
