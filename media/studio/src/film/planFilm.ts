import { frame, type Line, type Plan, type TimedScene } from "./Plan.ts";
import type { Story } from "./Story.ts";

// Slower than speech: people look at the picture first and then read. Seconds.
const title = 4.2;
const endCardTime = 6;
const lookFirst = 1.4;
const between = 0.4;
const afterwards = 1.1;
const shortestLine = 2.6;
const perWord = 1 / 2.4;
const settle = 0.8;

/**
 * Times a story by how long its lines take to read. `spoken` gives the length of a person's own
 * recording of a line, which may need more time than reading.
 */
export function planFilm(story: Story, spoken: (line: string) => number = () => 0): Plan {
  const scenes: TimedScene[] = [];
  const lines: Line[] = [];
  let now = title;
  for (const scene of story.scenes) {
    const start = now;
    now += lookFirst;
    for (const text of scene.cues) {
      const number = String(lines.length + 1).padStart(2, "0");
      const toRead = Math.max(shortestLine, text.split(/\s+/).length * perWord + settle);
      const length = Math.max(toRead, spoken(number) + settle);
      lines.push({
        number,
        text,
        start: frame(now),
        end: frame(now + length),
        scene: scenes.length,
      });
      now = frame(now + length) + between;
    }
    now = frame(now - between + afterwards);
    scenes.push({ ...scene, start: frame(start), end: now });
  }
  return { ...story, scenes, lines, endAt: now, duration: frame(now + endCardTime) };
}
