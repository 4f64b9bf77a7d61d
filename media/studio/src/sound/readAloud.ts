import { join } from "node:path";
import type { Plan } from "../film/Plan.ts";
import { bitExact, ffmpeg } from "../run.ts";
import { setLoudness } from "./loudness.ts";
import { recording, secondsOf, speak } from "./speak.ts";

const voiceLoudness = -19.5;
/** At least 20 dB under the voice (WCAG 1.4.7). */
const bedUnderVoice = -40.5;
const afterCue = 0.25;

const trim = "silenceremove=start_periods=1:start_threshold=-50dB";
const clean = [
  "aresample=48000,aformat=channel_layouts=mono",
  `${trim},areverse,${trim},areverse`,
  "highpass=f=80,equalizer=f=320:t=q:w=1:g=-1.5,equalizer=f=3000:t=q:w=1.2:g=1.5",
  "afade=t=in:d=0.02",
].join(",");

/** The film's lines read aloud over its music, to run beside the muted picture: `read-aloud.m4a`. */
export function readAloud(plan: Plan, bed: string, work: string, folder: string): void {
  const at = (name: string): string => join(work, name);
  const spoken = plan.lines.map((line, i) => {
    const own = recording(plan.id, line.number);
    const said = own ?? at(`said-${line.number}.wav`);
    if (own === undefined) speak(line, said);
    const file = at(`line-${line.number}.wav`);
    ffmpeg("-i", said, "-af", clean, file);
    const next = plan.lines[i + 1]?.start ?? plan.endAt;
    const spare = next - line.start - afterCue - secondsOf(file);
    if (spare < 0.2) throw new Error(`${plan.id}: line ${line.number} takes too long to say`);
    return { file, delay: Math.round((line.start + afterCue) * 1000) };
  });
  const placed = spoken.map(({ delay }, i) => `[${i}]adelay=${delay}[v${i}]`);
  const all = spoken.map((_, i) => `[v${i}]`).join("");
  const mix = `${all}amix=inputs=${spoken.length}:normalize=0,apad,atrim=0:${plan.duration}`;
  ffmpeg(
    ...spoken.flatMap(({ file }) => ["-i", file]),
    ...["-filter_complex", [...placed, `${mix},aecho=0.9:0.4:23|37:0.06|0.04[out]`].join(";")],
    ...["-map", "[out]", at("voice-raw.wav")],
  );
  ffmpeg("-i", bed, "-af", "pan=mono|c0=0.5*c0+0.5*c1", at("bed-mono.wav"));
  setLoudness(at("voice-raw.wav"), voiceLoudness, at("voice.wav"));
  setLoudness(at("bed-mono.wav"), bedUnderVoice, at("bed.wav"));
  ffmpeg(
    ...["-i", at("voice.wav"), "-i", at("bed.wav")],
    ...["-filter_complex", "amix=inputs=2:normalize=0,alimiter=limit=0.7:level=false"],
    ...["-ar", 48000, "-ac", 1, "-c:a", "aac", "-b:a", "32k", "-movflags", "+faststart"],
    ...[...bitExact, "-t", plan.duration, join(folder, "read-aloud.m4a")],
  );
}
