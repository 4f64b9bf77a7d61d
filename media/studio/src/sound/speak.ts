import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Line } from "../film/Plan.ts";
import { studio } from "../paths.ts";
import { run } from "../run.ts";

/** A person's own recording of a line, where there is one; it replaces the computer's. */
export function recording(film: string, line: string): string | undefined {
  const file = join(studio, "voice", film, `${line}.wav`);
  return existsSync(file) ? file : undefined;
}

export function secondsOf(file: string): number {
  const show = ["-show_entries", "format=duration", "-of", "csv=p=0"];
  return Number(run("ffprobe", ["-v", "error", ...show, file]).printed);
}

/** Unhurried, and a little lower than the voice's own pitch. */
export function speak(line: Line, to: string): void {
  // The voice reads straight quotation marks as pauses and curly ones aloud.
  const plain = line.text.replaceAll(/[“”]/g, '"').replaceAll("’", "'").replaceAll("&", "and");
  const marked = `<speed level="86"><pitch level="94">${plain}</pitch></speed>`;
  run("pico2wave", ["-l", "en-GB", "-w", to, marked]);
}
