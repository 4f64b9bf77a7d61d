import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { encode } from "./encode/encode.ts";
import { frames } from "./encode/frames.ts";
import { poster } from "./encode/poster.ts";
import { planFilm } from "./film/planFilm.ts";
import { readStory } from "./film/readStory.ts";
import { finished, studio, work } from "./paths.ts";
import { music } from "./sound/music.ts";
import { readAloud } from "./sound/readAloud.ts";
import { recording, secondsOf } from "./sound/speak.ts";
import { writeWords } from "./words/writeWords.ts";

// node src/build.ts [--words] [--no-voice] [--keep-frames] [film...]; every film when none is named.
const options = process.argv.slice(2);
const has = (name: string): boolean => options.includes(name);
const named = options.filter((option) => !option.startsWith("--"));
const every = readdirSync(join(studio, "films")).map((name) => name.replace(/\.yaml$/, ""));

for (const id of named.length > 0 ? named : every) await build(id);

async function build(id: string): Promise<void> {
  const plan = planFilm(readStory(id), (line) => {
    const file = recording(id, line);
    return file === undefined ? 0 : secondsOf(file);
  });
  writeWords(plan, { voice: !has("--no-voice") });
  if (has("--words")) return;
  const [workshop, folder] = [work(id), finished(id)];
  mkdirSync(workshop, { recursive: true });
  await poster(plan, folder);
  const sound = music(plan, workshop);
  if (!has("--no-voice")) readAloud(plan, sound, workshop, folder);
  const kept = join(workshop, "picture.mkv");
  const picture = has("--keep-frames") && existsSync(kept) ? kept : await frames(plan, workshop);
  encode(plan, picture, sound, folder);
  console.log(`${id}: ${plan.duration} s in media/films/${id}`);
}
