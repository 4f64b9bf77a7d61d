import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../film/Plan.ts";
import { ffmpeg, run } from "../run.ts";
import { compose } from "./compose.ts";
import { setLoudness } from "./loudness.ts";
import { midiFile } from "./midiFile.ts";

/** Debian's fluid-soundfont-gm; `SOUND_FONT` names another. */
const soundFont = process.env["SOUND_FONT"] ?? "/usr/share/sounds/sf2/FluidR3_GM.sf2";
const bedLoudness = -23.5;

const room = [
  ...["-o", "synth.reverb.room-size=0.82"],
  ...["-o", "synth.reverb.damp=0.35"],
  ...["-o", "synth.reverb.level=0.75"],
];

/** The film's music as `music.wav` in its work folder. */
export function music(plan: Plan, folder: string): string {
  const [midi, played, shaped, finished] = [
    "music.mid",
    "played.wav",
    "shaped.wav",
    "music.wav",
  ].map((name) => join(folder, name)) as [string, string, string, string];
  writeFileSync(midi, midiFile(compose(plan.music, plan.duration), plan.music.tempo));
  const toFile = ["-r", 48000, "-O", "s16", "-T", "wav", "-F", played];
  run("fluidsynth", [
    "-ni",
    "-q",
    "-g",
    0.6,
    "-R",
    1,
    "-C",
    0,
    ...room,
    ...toFile,
    soundFont,
    midi,
  ]);
  const fades = `afade=t=in:d=2.2,afade=t=out:st=${plan.duration - 4}:d=4`;
  const shape = `highpass=f=45,lowpass=f=5200,apad,atrim=0:${plan.duration},${fades}`;
  ffmpeg("-i", played, "-af", shape, "-ar", 48000, "-ac", 2, shaped);
  setLoudness(shaped, bedLoudness, finished);
  return finished;
}
