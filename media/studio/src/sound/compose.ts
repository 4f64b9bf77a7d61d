import { random } from "../picture/math.ts";

/** Beats are quarter notes. */
export interface Note {
  readonly part: "piano" | "pad" | "strings";
  readonly beat: number;
  readonly beats: number;
  readonly pitch: number;
  readonly velocity: number;
}

export interface Bed {
  readonly key: string;
  readonly tempo: number;
  readonly seed: number;
}

/** The low note of each key a film may ask for, as a MIDI pitch. */
const keys: Readonly<Record<string, number>> = { C: 48, D: 50, E: 52, F: 53, G: 55 };

type Chord = readonly [low: number, ...rest: number[]];

/** Open voicings over the key: I, vi7, IV, I/3, ii7, IV, V sus, I. Nothing is minor for long. */
const progression: readonly Chord[] = [
  [0, 7, 14, 16],
  [-3, 7, 12, 16],
  [-7, 5, 9, 16],
  [-8, 7, 12, 16],
  [-10, 5, 9, 17],
  [-7, 5, 12, 14],
  [-5, 5, 7, 14],
  [0, 7, 12, 16],
];
const home: Chord = [0, 7, 12, 16];
const tune = [12, 14, 16, 19, 21, 24, 26];
const bar = 4;

/** A quiet bed: a soft piano over a warm pad, one chord a bar, ending at home before the film does. */
export function compose(bed: Bed, seconds: number): readonly Note[] {
  const root = keys[bed.key];
  if (root === undefined) throw new Error(`music: key must be ${Object.keys(keys).join(", ")}`);
  const secondsPerBar = (bar * 60) / bed.tempo;
  const bars = Math.ceil((seconds - 5) / secondsPerBar);
  const next = random(bed.seed * 7919 + 17);
  const notes: Note[] = [];
  let step = 3;
  const add = (part: Note["part"], beat: number, beats: number, pitch: number, velocity: number) =>
    notes.push({ part, beat, beats, pitch: root + pitch, velocity: Math.round(velocity) });
  for (let i = 0; i < bars; i++) {
    const isLast = i === bars - 1;
    const chord = isLast ? home : (progression[i % progression.length] ?? home);
    const [low, second = 7, third = 12, fourth = 16] = chord;
    const t = i * bar;
    for (const pitch of [low, second, third]) {
      add("pad", t, isLast ? bar * 1.4 : bar * 1.03, pitch, 46 + next() * 6);
    }
    if (i % 2 === 0 || isLast)
      add("strings", t, isLast ? bar * 1.4 : bar * 2, 12 + (third % 12), 40);
    add("piano", t + next() * 0.025, bar * 0.98, low, 42 + next() * 5);
    add("piano", t + 1 + next() * 0.033, bar * 0.7, second, 34 + next() * 5);
    if (isLast) {
      add("piano", t + 1.6, bar, third, 34);
      add("piano", t + 2.3, bar, fourth, 34);
      continue;
    }
    const sung = next() < 0.55 ? 2 : 1;
    for (let n = 0; n < sung; n++) {
      step = Math.max(0, Math.min(tune.length - 1, step + Math.round((next() - 0.5) * 3)));
      const beat = t + (n === 0 ? 2 : 3) + next() * 0.04;
      add("piano", beat, bar * 0.6, tune[step] ?? 12, 40 + next() * 8);
    }
  }
  return notes;
}
