import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { studio } from "../paths.ts";
import { Fields } from "./Fields.ts";
import type { SceneStory, Story } from "./Story.ts";

/** Reads `films/<id>.yaml`; says at once which field is missing or unknown. */
export function readStory(id: string): Story {
  const file = join(studio, "films", `${id}.yaml`);
  const story = new Fields(file, parse(readFileSync(file, "utf8")));
  const poster = story.fields("poster");
  const facts = story.fields("facts");
  const music = story.fields("music");
  const read: Story = {
    id: story.text("id"),
    title: story.text("title"),
    role: story.text("role"),
    kicker: story.text("kicker"),
    summary: story.text("summary"),
    music: {
      key: music.text("key"),
      seed: music.number("seed"),
      tempo: music.number("tempo"),
    },
    titleDescription: story.text("title_description"),
    scenes: story.list("scenes").map(readScene),
    poster: {
      scene: poster.text("scene"),
      at: poster.number("at"),
      alt: poster.text("alt"),
      focus: poster.pair("focus"),
    },
    facts: {
      shows: facts.texts("shows"),
      hears: facts.texts("hears"),
      says: facts.texts("says"),
      notShown: facts.texts("notShown"),
      ending: facts.text("ending"),
    },
    learning: story.texts("learning"),
  };
  for (const part of [story, poster, facts, music]) part.refuseUnread();
  if (read.id !== id) throw new Error(`${file}: id is “${read.id}”, the file says “${id}”`);
  return read;
}

function readScene(scene: Fields): SceneStory {
  const light = scene.optional("light");
  const chapter = scene.optional("chapter");
  const distress = scene.optional("distress");
  const talk = scene.optional("talk");
  const read: SceneStory = {
    art: scene.text("art"),
    describe: scene.text("describe"),
    cues: scene.texts("cues"),
    ...(light === undefined ? {} : { light }),
    ...(chapter === undefined ? {} : { chapter }),
    ...(distress === undefined ? {} : { distress }),
    ...(talk === undefined ? {} : { talk }),
  };
  scene.refuseUnread();
  return read;
}
