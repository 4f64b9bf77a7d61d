import type { Showing } from "./film/Showing.ts";
import type { Cover } from "./Session.ts";

/**
 * An order to the running workshop. Every command may arrive at any time: one that makes no sense
 * now changes nothing. The time of a command is stamped once, by the host.
 */
export type Command =
  /** `held`: the key repeats by itself, so it may neither start a film nor cut one short. */
  | { readonly type: "next"; readonly held?: boolean | undefined }
  | { readonly type: "back"; readonly held?: boolean | undefined }
  /** Whole slides, passing over steps. */
  | { readonly type: "nextSlide"; readonly held?: boolean | undefined }
  | { readonly type: "backSlide"; readonly held?: boolean | undefined }
  | { readonly type: "first" }
  | { readonly type: "last" }
  /** A jump to a film lands on its warning. */
  | { readonly type: "goTo"; readonly slide: string }
  | { readonly type: "cover"; readonly cover: Cover }
  /** On, or off if it is that cover already. */
  | { readonly type: "toggleCover"; readonly cover: Exclude<Cover, "none"> }
  | { readonly type: "toggleFreeze" }
  /** Ends a freeze at the room's place instead of the trainer's. */
  | { readonly type: "returnToRoom" }
  | { readonly type: "playFilm" }
  | { readonly type: "pauseFilm" }
  | { readonly type: "toggleFilm" }
  /** Seconds into the film. */
  | { readonly type: "seekFilm"; readonly position: number }
  /** On to the text route: the film's words and learning, without the picture. */
  | { readonly type: "skipFilm" }
  /** The film pauses by itself before the marker that starts there, or no longer. */
  | { readonly type: "stopBefore"; readonly start: number; readonly on: boolean }
  /** How films are shown and heard from now on. */
  | { readonly type: "changeShowing"; readonly showing: Partial<Showing> }
  /** What the sounding element really does: rebases the formula, never moves the element. `at` in milliseconds. */
  | {
      readonly type: "observeFilm";
      readonly guest: string;
      readonly slide: string;
      readonly order: number;
      readonly position: number;
      readonly at: number;
      readonly playing: boolean;
      readonly ended: boolean;
    }
  | { readonly type: "toggleClock" }
  | { readonly type: "togglePrompt" }
  | { readonly type: "restartPrompt" }
  | { readonly type: "addPromptMinute" }
  /**
   * Passes over these slides from now on, and no others. `endAt` is the end that asks for it, in
   * milliseconds of the machine's time of day.
   */
  | { readonly type: "replan"; readonly drop: readonly string[]; readonly endAt: number | null }
  | { readonly type: "leadSound"; readonly guest: string | null }
  | {
      readonly type: "answer";
      readonly guest: string;
      readonly slide: string;
      readonly text: string;
    }
  | { readonly type: "clearAnswers" };
