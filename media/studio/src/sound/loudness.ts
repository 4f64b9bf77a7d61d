import { ffmpeg, run } from "../run.ts";

/** Integrated loudness (LUFS) and highest true peak (dBTP), by EBU R 128. */
export function loudness(file: string): { readonly lufs: number; readonly peak: number } {
  const filter = "ebur128=peak=true:framelog=verbose";
  const { told } = run("ffmpeg", ["-nostdin", "-i", file, "-vn", "-af", filter, "-f", "null", "-"]);
  const summary = told.slice(told.lastIndexOf("Summary:"));
  const lufs = /I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1];
  const peak = /Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1];
  if (lufs === undefined || peak === undefined) throw new Error(`${file}: no loudness found`);
  return { lufs: Number(lufs), peak: Number(peak) };
}

/** One steady gain, no compression: quiet passages stay quiet. */
export function setLoudness(file: string, lufs: number, to: string): void {
  const gain = lufs - loudness(file).lufs;
  ffmpeg("-i", file, "-af", `volume=${gain.toFixed(2)}dB`, "-ar", 48000, "-c:a", "pcm_s16le", to);
}
