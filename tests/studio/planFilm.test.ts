import { describe, expect, it } from "vitest";
import { planFilm } from "../../media/studio/src/film/planFilm.ts";
import { aStory } from "./aStory.ts";

describe("planFilm", () => {
  it("leaves every line on screen long enough to read, at 150 words a minute or fewer", () => {
    for (const { text, start, end } of planFilm(aStory()).lines) {
      const wordsAMinute = (text.split(" ").length / (end - start)) * 60;
      expect(wordsAMinute, text).toBeLessThanOrEqual(150);
    }
  });

  it("keeps every line inside its scene, after a look at the picture and before a rest", () => {
    const plan = planFilm(aStory());
    for (const line of plan.lines) {
      const scene = plan.scenes[line.scene];
      expect(line.start - (scene?.start ?? Number.NaN)).toBeGreaterThan(1);
      expect((scene?.end ?? Number.NaN) - line.end).toBeGreaterThan(1);
    }
  });

  it("joins scene to scene without a gap, and ends with the card", () => {
    const { scenes, endAt, duration } = planFilm(aStory());
    scenes.slice(1).forEach((scene, i) => {
      expect(scene.start).toBe(scenes[i]?.end);
    });
    expect(scenes.at(-1)?.end).toBe(endAt);
    expect(duration).toBe(endAt + 6);
  });

  it("puts every moment on a whole frame", () => {
    const { lines, scenes, duration } = planFilm(aStory());
    const moments = [...lines, ...scenes].flatMap(({ start, end }) => [start, end]);
    for (const moment of [...moments, duration]) {
      expect(moment * 25).toBeCloseTo(Math.round(moment * 25), 6);
    }
  });

  it("waits for a person who reads a line slowly", () => {
    const quick = planFilm(aStory());
    const slow = planFilm(aStory(), (line) => (line === "02" ? 12 : 0));
    const spoken = slow.lines[1];
    expect((spoken?.end ?? 0) - (spoken?.start ?? 0)).toBeCloseTo(12.8, 2);
    expect(slow.duration).toBeGreaterThan(quick.duration + 6);
    expect(slow.lines[0]).toEqual(quick.lines[0]);
  });
});
