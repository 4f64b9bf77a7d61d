import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filmIds } from "../../media/studio/src/film/filmIds.ts";
import { planFilm } from "../../media/studio/src/film/planFilm.ts";
import { planOf } from "../../media/studio/src/film/planOf.ts";
import { finished } from "../../media/studio/src/paths.ts";
import { words } from "../../media/studio/src/words/writeWords.ts";
import { aStory } from "./aStory.ts";

const texts = words(planFilm(aStory()), { voice: true });

describe("words", () => {
  it("times the captions, says when there is only music, and leaves the end card to the picture", () => {
    expect(texts["captions.vtt"]).toContain("00:00:00.600 --> 00:00:03.800\n[quiet piano]");
    expect(texts["captions.vtt"]).toContain(
      "01\n00:00:05.600 --> 00:00:08.480\nI look in at nine.",
    );
    expect(texts["captions.vtt"]).not.toContain("close to home");
  });

  it("describes every picture and reads out what is written on the end card", () => {
    expect(texts["descriptions.vtt"]).toContain("A door &amp; a step.");
    expect(texts["descriptions.vtt"]).toContain("They are no one person’s story.");
  });

  it("lets a scene without a chapter belong to the chapter before", () => {
    expect(texts["chapters.vtt"]?.match(/-->/g)).toHaveLength(2);
    expect(texts["chapters.vtt"]).toContain("1\n00:00:00.000 --> ");
  });

  it("marks what may be hard with a place to skip to, and where to stop and talk", () => {
    const yaml = texts["film.yaml"] ?? "";
    const marker = /end: ([\d.]+)\n {4}kind: distress[\s\S]*?skipTo: ([\d.]+)/.exec(yaml);
    expect(marker?.[1]).toBeDefined();
    expect(marker?.[2]).toBe(marker?.[1]);
    expect(yaml).toContain("note: What would you have asked?");
  });

  it("names no computer voice where there is none", () => {
    expect(texts["film.yaml"]).toContain("Computer voice");
    const silent = words(planFilm(aStory()), { voice: false });
    expect(silent["film.yaml"]).toContain("soundtracks: []");
    expect(silent["film.yaml"]).not.toContain("Computer voice");
  });

  it.each(filmIds([]))("are in media/films/%s as its story has them now", (id) => {
    const folder = finished(id);
    const voice = existsSync(join(folder, "read-aloud.m4a"));
    for (const [name, text] of Object.entries(words(planOf(id), { voice }))) {
      expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
    }
  });
});
