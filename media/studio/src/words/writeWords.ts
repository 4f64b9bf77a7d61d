import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../film/Plan.ts";
import { finished } from "../paths.ts";
import { filmYaml } from "./filmYaml.ts";
import { captions, chapters, descriptions } from "./tracks.ts";
import { transcript } from "./transcript.ts";

/** Every text file of a finished film. */
export function writeWords(plan: Plan, has: { readonly voice: boolean }): void {
  const folder = finished(plan.id);
  mkdirSync(folder, { recursive: true });
  const texts = {
    "film.yaml": filmYaml(plan, has),
    "captions.vtt": captions(plan),
    "descriptions.vtt": descriptions(plan),
    "chapters.vtt": chapters(plan),
    "transcript.md": transcript(plan),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}
