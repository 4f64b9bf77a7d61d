import fc from "fast-check";
import type { Command } from "#session/Command.ts";
import type { Session } from "#session/Session.ts";
import { aSession, deck, onFilm } from "./aSession.ts";

const wildNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, -1, 76, 76.01, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
);
const slideId = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...deck.slides.map((slide) => slide.id)) },
  { weight: 1, arbitrary: fc.constantFrom("", "gone", "constructor", "__proto__") },
  { weight: 1, arbitrary: fc.string() },
);
const guest = fc.constantFrom("wall", "second wall", "phone", "__proto__");
const held = fc.constantFrom({}, { held: false }, { held: true });

/** A command, and how long after the one before it comes. */
export interface Step {
  readonly command: Command;
  /** Milliseconds; negative when the clock jumps back. */
  readonly wait: number;
  /** What of an observation is near the truth: wild ones alone would never be looked at twice. */
  readonly near: "nothing" | "position" | "time" | "all";
}

const kinds = {
  next: held.map((keys) => ({ type: "next", ...keys })),
  back: held.map((keys) => ({ type: "back", ...keys })),
  nextSlide: held.map((keys) => ({ type: "nextSlide", ...keys })),
  backSlide: held.map((keys) => ({ type: "backSlide", ...keys })),
  first: fc.constant({ type: "first" }),
  last: fc.constant({ type: "last" }),
  goTo: fc.record({ type: fc.constant("goTo"), slide: slideId }),
  cover: fc.record({
    type: fc.constant("cover"),
    cover: fc.constantFrom("none", "black", "white", "pause"),
  }),
  toggleCover: fc.record({
    type: fc.constant("toggleCover"),
    cover: fc.constantFrom("black", "white", "pause"),
  }),
  toggleFreeze: fc.constant({ type: "toggleFreeze" }),
  returnToRoom: fc.constant({ type: "returnToRoom" }),
  playFilm: fc.constant({ type: "playFilm" }),
  pauseFilm: fc.constant({ type: "pauseFilm" }),
  toggleFilm: fc.constant({ type: "toggleFilm" }),
  seekFilm: fc.record({ type: fc.constant("seekFilm"), position: wildNumber }),
  stopBefore: fc.record({
    type: fc.constant("stopBefore"),
    start: fc.oneof({ weight: 3, arbitrary: fc.constant(48) }, wildNumber),
    on: fc.boolean(),
  }),
  changeShowing: fc.record({
    type: fc.constant("changeShowing"),
    showing: fc.record(
      {
        captions: fc.boolean(),
        captionSize: fc.constantFrom("normal", "large", "largest"),
        volume: wildNumber,
        readAloud: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  }),
  skipFilm: fc.constant({ type: "skipFilm" }),
  observeFilm: fc.record({
    type: fc.constant("observeFilm"),
    guest,
    slide: slideId,
    order: wildNumber,
    position: wildNumber,
    at: wildNumber,
    playing: fc.boolean(),
    ended: fc.boolean(),
  }),
  toggleClock: fc.constant({ type: "toggleClock" }),
  togglePrompt: fc.constant({ type: "togglePrompt" }),
  restartPrompt: fc.constant({ type: "restartPrompt" }),
  addPromptMinute: fc.constant({ type: "addPromptMinute" }),
  replan: fc.record({
    type: fc.constant("replan"),
    drop: fc.oneof(
      fc.subarray(deck.slides.map((slide) => slide.id)),
      fc.constant(deck.slides.map((slide) => slide.id)),
      fc.array(slideId, { maxLength: 4 }),
    ),
    endAt: fc.option(wildNumber),
  }),
  leadSound: fc.record({ type: fc.constant("leadSound"), guest: fc.option(guest) }),
  answer: fc.record({ type: fc.constant("answer"), guest, slide: slideId, text: fc.string() }),
  clearAnswers: fc.constant({ type: "clearAnswers" }),
} as const satisfies { readonly [T in Command["type"]]: fc.Arbitrary<{ readonly type: string }> };

/** Every kind of command, with wild values. The type above keeps the list complete. */
const anyCommand = fc.oneof(...Object.values(kinds)) as fc.Arbitrary<Command>;
const onFilms = fc.oneof(
  kinds.next,
  kinds.back,
  kinds.playFilm,
  kinds.pauseFilm,
  kinds.seekFilm,
  kinds.stopBefore,
  kinds.cover,
  kinds.observeFilm,
  kinds.toggleFreeze,
) as fc.Arbitrary<Command>;

/** Mostly seconds apart; hurried, a whole hour, or back in time. Milliseconds. */
const wait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30_000 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3_600_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3_600_000, max: -1 }) },
);

const near = fc.constantFrom("nothing", "position", "time", "all");

export interface Walk {
  readonly from: Session;
  readonly steps: readonly Step[];
}

/** Walks from the first slide or from a film, through all commands or mostly those of a film. */
export const anyWalk: fc.Arbitrary<Walk> = fc.record({
  from: fc.constantFrom(aSession(), onFilm("ready"), onFilm("playing", { soundLeader: "wall" })),
  steps: fc.array(
    fc.record({
      command: fc.oneof({ weight: 2, arbitrary: anyCommand }, { weight: 1, arbitrary: onFilms }),
      wait,
      near,
    }),
    { minLength: 1, maxLength: 120, size: "max" },
  ),
});
