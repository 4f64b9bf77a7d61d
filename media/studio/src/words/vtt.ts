export interface Cue {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function vtt(heading: string, cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ name, start, end, text }) =>
      `${name}\n${timestamp(start)} --> ${timestamp(end)}\n${escaped(text)}\n`,
  );
  return [`WEBVTT - ${heading}\n`, ...blocks].join("\n");
}

function timestamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (n: number): string => String(n).padStart(2, "0");
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map(Math.floor).map(two);
  return `${clock.join(":")}.${String(ms % 1000).padStart(3, "0")}`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
