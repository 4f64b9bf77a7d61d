import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { encode } from "./encode/encode.ts";
import { frames } from "./encode/frames.ts";
import { poster } from "./encode/poster.ts";
import { filmIds } from "./film/filmIds.ts";
import { planOf } from "./film/planOf.ts";
import { finished, work } from "./paths.ts";
import { music } from "./sound/music.ts";
import { readAloud } from "./sound/readAloud.ts";
import { writeWords } from "./words/writeWords.ts";

// node src/build.ts [--words] [--no-voice] [--keep-frames] [film...]; every film when none is named.
const options = process.argv.slice(2);
const has = (name: string): boolean => options.includes(name);

for (const id of filmIds(options.filter((option) => !option.startsWith("--")))) await build(id);

async function build(id: string): Promise<void> {
  const plan = planOf(id);
  const voice = !has("--no-voice");
  writeWords(plan, { voice });
  if (has("--words")) return;
  const [workshop, folder] = [work(id), finished(id)];
  mkdirSync(workshop, { recursive: true });
  await poster(plan, folder);
  const sound = music(plan, workshop);
  if (voice) readAloud(plan, sound, workshop, folder);
  const kept = join(workshop, "picture.mkv");
  const picture = has("--keep-frames") && existsSync(kept) ? kept : await frames(plan, workshop);
  encode(plan, picture, sound, folder);
  console.log(`${id}: ${plan.duration} s in media/films/${id}`);
}
