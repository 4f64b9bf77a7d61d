import type { FilmMarker } from "#deck/Film.ts";
import { minutesAndSeconds } from "#ui/timeWords.ts";
import type { NextMarker } from "./nextMarker.ts";

/**
 * A marker in the film bar: `1:00 Hands held at a bedside`, `In 4 s: ...`, `Now: ...`; of a film that
 * stands before it, `Next: ...`.
 */
export function markerWords(
  { marker, when }: NextMarker,
  position: number,
  playing: boolean,
): string {
  const note = markerNote(marker);
  if (when === "now") return `Now: ${note}`;
  if (when === "soon" && !playing) return `Next: ${note}`;
  if (when === "soon") return `In ${Math.max(1, Math.ceil(marker.start - position))} s: ${note}`;
  return `${timeOf(marker.start)} ${note}`;
}

/** Said once, by a screen reader too: it does not count down. */
export function markerNotice({ marker, when }: NextMarker): string {
  return when === "soon" ? `In a few seconds: ${markerNote(marker)}` : "";
}

/** What is at the marker; a good place to talk says that it is one. */
export function markerNote({ kind, note }: FilmMarker): string {
  return kind === "cue" ? `A place to talk. ${note}` : note;
}

/** What its switch does: `Stop before 1:00`, `Stop at 0:28`. */
export function stopWords({ kind, start }: FilmMarker): string {
  return `Stop ${kind === "distress" ? "before" : "at"} ${timeOf(start)}`;
}

/** Seconds as `1:00`. */
export function timeOf(seconds: number): string {
  return minutesAndSeconds(seconds * 1000);
}
