import type { Story } from "../../media/studio/src/film/Story.ts";

export function aStory(overrides: Partial<Story> = {}): Story {
  return {
    id: "neighbour",
    title: "The neighbour",
    role: "Neighbour",
    kicker: "In the first person",
    summary: "A neighbour looks in.",
    music: { key: "F", seed: 3, tempo: 56 },
    titleDescription: "A street, out of focus.",
    scenes: [
      { art: "street", chapter: "Morning", describe: "A street.", cues: ["I look in at nine."] },
      {
        art: "door",
        describe: "A door & a step.",
        cues: ["She says she is fine, and I believe her.", "I should not."],
        distress: "She is not fine.",
        talk: "What would you have asked?",
      },
      { art: "step", chapter: "Evening", describe: "The step again.", cues: ["I went back."] },
    ],
    poster: { scene: "street", at: 0.5, alt: "A street.", focus: [0.5, 0.5] },
    facts: { shows: [], hears: [], says: [], notShown: [], ending: "quietly" },
    learning: ["Ask twice."],
    ...overrides,
  };
}
