import type { Cue } from "./Film.ts";
import { readText } from "./readText.ts";
import type { Report } from "./report.ts";

const timing =
  /^[ \t]*((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t]|$)/;

/** A WebVTT track -> its cues in order. Styles, regions, notes and tags are left out. */
export function parseVtt(text: string, duration: number, report: Report): readonly Cue[] {
  const lines = readText(text).split("\n");
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "")) {
    report("track-unreadable", "Begin the file with a line `WEBVTT`.", { line: 1, column: 1 });
  }
  const cues: Cue[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!line.includes("-->")) continue;
    const end = blankAfter(lines, at);
    const cue = readCue(line, lines.slice(at + 1, end));
    const trouble = cue ? cueTrouble(cue, cues.at(-1), duration) : badTiming;
    if (trouble) report(trouble.rule, trouble.message, { line: at + 1, column: 1 });
    if (cue) cues.push(cue);
    at = end;
  }
  if (cues.length === 0) {
    report("track-empty", "Write at least one cue: its times, and its words below.", {
      line: 1,
      column: 1,
    });
  }
  return cues;
}

function blankAfter(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && (lines[end] ?? "").trim() !== "") end += 1;
  return end;
}

function readCue(line: string, words: readonly string[]): Cue | null {
  const [, start, end] = timing.exec(line) ?? [];
  if (start === undefined || end === undefined) return null;
  return { start: seconds(start), end: seconds(end), text: words.map(withoutTags).join("\n") };
}

function seconds(clock: string): number {
  const thousandths = clock
    .split(":")
    .reduce((sum, part) => sum * 60 + Math.round(Number(part) * 1000), 0);
  return thousandths / 1000;
}

function withoutTags(line: string): string {
  const plain = line.replace(/<[^>]*>/g, "");
  return plain
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => characters[name] ?? "")
    .trim();
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", nbsp: "\u00a0" };

interface Trouble {
  readonly rule: string;
  readonly message: string;
}

const badTiming: Trouble = {
  rule: "cue-unreadable",
  message: "Write the times as `00:00:05.000 --> 00:00:09.500`.",
};

function cueTrouble(cue: Cue, before: Cue | undefined, duration: number): Trouble | null {
  if (cue.end <= cue.start) {
    return { rule: "cue-backwards", message: "End the cue after it starts." };
  }
  if (before && cue.start < before.end) {
    return {
      rule: "cue-overlap",
      message: `Start this cue at ${before.end} seconds or later: the one before is still shown.`,
    };
  }
  // Players round a film's length, so a tenth of a second is let pass.
  if (cue.end > duration + 0.1) {
    return {
      rule: "cue-beyond-end",
      message: `End the cue within the film, which lasts ${duration} seconds.`,
    };
  }
  return cue.text === ""
    ? { rule: "cue-empty", message: "Write the cue’s words below its times." }
    : null;
}
