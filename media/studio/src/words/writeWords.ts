import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../film/Plan.ts";
import { finished } from "../paths.ts";
import { filmYaml } from "./filmYaml.ts";
import { captions, chapters, descriptions } from "./tracks.ts";
import { transcript } from "./transcript.ts";

interface Sound {
  /** Whether there is a read-aloud track. */
  readonly voice: boolean;
}

/** Every text file of a finished film, by its name. */
export function words(plan: Plan, has: Sound): Readonly<Record<string, string>> {
  return {
    "film.yaml": filmYaml(plan, has),
    "captions.vtt": captions(plan),
    "descriptions.vtt": descriptions(plan),
    "chapters.vtt": chapters(plan),
    "transcript.md": transcript(plan),
  };
}

export function writeWords(plan: Plan, has: Sound): void {
  const folder = finished(plan.id);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(words(plan, has))) {
    writeFileSync(join(folder, name), text);
  }
}
