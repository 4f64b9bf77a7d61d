/** One film as it is written in `films/<id>.yaml`, before anything is timed. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly kicker: string;
  readonly summary: string;
  readonly music: { readonly key: string; readonly seed: number; readonly tempo: number };
  readonly titleDescription: string;
  readonly scenes: readonly SceneStory[];
  readonly poster: {
    readonly scene: string;
    /** How far through the scene, 0 to 1. */
    readonly at: number;
    readonly alt: string;
    readonly focus: readonly [number, number];
  };
  readonly facts: {
    readonly shows: readonly string[];
    readonly hears: readonly string[];
    readonly says: readonly string[];
    readonly notShown: readonly string[];
    readonly ending: string;
  };
  readonly learning: readonly string[];
}

export interface SceneStory {
  readonly art: string;
  /** A scene can be used again in another light. */
  readonly light?: string;
  /** Starts a chapter; a scene without one belongs to the chapter before it. */
  readonly chapter?: string;
  readonly describe: string;
  readonly cues: readonly string[];
  /** Something that may be hard; the app offers to skip the scene. */
  readonly distress?: string;
  /** A good place to stop, and what to talk about. */
  readonly talk?: string;
}

/** The same last card for every film: what it is, and that leaving is always possible. */
export const endCard = {
  lines: ["These words were written for this workshop.", "They are no one person’s story."],
  small: "If something here is close to home, you can step out at any time.",
} as const;
