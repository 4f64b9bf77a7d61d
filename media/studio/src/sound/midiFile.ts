import type { Note } from "./compose.ts";

const ticks = 480;

interface Voice {
  readonly channel: number;
  readonly program: number;
  readonly volume: number;
  readonly pan: number;
}

/** General MIDI programs: grand piano, warm pad, slow strings. */
const voices: Readonly<Record<Note["part"], Voice>> = {
  piano: { channel: 0, program: 0, volume: 92, pan: 60 },
  pad: { channel: 1, program: 89, volume: 58, pan: 70 },
  strings: { channel: 2, program: 49, volume: 40, pan: 52 },
};

type Event = readonly [tick: number, ...bytes: number[]];

/** The notes as a Standard MIDI File, format 1. */
export function midiFile(notes: readonly Note[], tempo: number): Buffer {
  const beat = Math.round(60e6 / tempo);
  const clock = track([[0, 0xff, 0x51, 3, beat >> 16, (beat >> 8) & 255, beat & 255]]);
  const parts = (["piano", "pad", "strings"] as const).map((part) => {
    const { channel, program, volume, pan } = voices[part];
    const control = (which: number, value: number): Event => [0, 0xb0 | channel, which, value];
    const setUp: Event[] = [
      [0, 0xc0 | channel, program],
      control(7, volume),
      control(10, pan),
      control(91, 78),
    ];
    const played = notes.filter((note) => note.part === part);
    const events = played.flatMap(({ beat, beats, pitch, velocity }): Event[] => [
      [Math.round((beat + beats) * ticks), 0x80 | channel, pitch, 0],
      [Math.round(beat * ticks), 0x90 | channel, pitch, velocity],
    ]);
    // At the same tick an ending comes before a beginning, or a repeated note would be cut off.
    const inOrder = events.sort((a, b) => a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0));
    return track([...setUp, ...inOrder]);
  });
  const head = [...ascii("MThd"), 0, 0, 0, 6, 0, 1, 0, parts.length + 1, ticks >> 8, ticks & 255];
  return Buffer.from([...head, ...clock, ...parts.flat()]);
}

function track(events: readonly Event[]): readonly number[] {
  let last = 0;
  const body = events.flatMap(([tick, ...bytes]) => {
    const wait = tick - last;
    last = tick;
    return [...variableLength(wait), ...bytes];
  });
  body.push(0, 0xff, 0x2f, 0);
  const length = [24, 16, 8, 0].map((shift) => (body.length >>> shift) & 255);
  return [...ascii("MTrk"), ...length, ...body];
}

function variableLength(value: number): readonly number[] {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

const ascii = (text: string): readonly number[] => [...Buffer.from(text, "ascii")];
