import { recording, secondsOf } from "../sound/speak.ts";
import type { Plan } from "./Plan.ts";
import { planFilm } from "./planFilm.ts";
import { readStory } from "./readStory.ts";

/** The film as it will be made: its story, timed with a person's recordings where there are some. */
export function planOf(id: string): Plan {
  return planFilm(readStory(id), (line) => {
    const file = recording(id, line);
    return file === undefined ? 0 : secondsOf(file);
  });
}
