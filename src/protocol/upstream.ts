import * as z from "zod/mini";
import { intentSchema } from "./intent.ts";

const filmReport = z.object({
  slide: z.string(),
  order: z.number(),
  /** Seconds into the film at `at`, which is on the host's clock, in milliseconds. */
  position: z.number(),
  at: z.number(),
  playing: z.boolean(),
  ended: z.boolean(),
});

/** How large the wall is drawn: CSS pixels, and device pixels to each of them. */
const wallSize = z.object({ width: z.number(), height: z.number(), ratio: z.number() });

/** What is in hand of the film: seconds loaded from where it is, and pictures shown late or never. */
const filmFlow = z.object({
  loaded: z.number(),
  whole: z.boolean(),
  dropped: z.number(),
  frames: z.number(),
});

/**
 * What a guest says. `hello` asks for everything; `here` answers each beat and says how the window
 * is; `submit` is repeated until it is acknowledged and counted once (`n` counts from 1 in each
 * `run`, the life of one page; `oldest` is the first one not yet acknowledged); `bye` is a courtesy
 * that may be lost. Who may ask for what is told by the channel, not by the message.
 */
export const upstreamSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello"), guest: z.string(), deck: z.nullable(z.string()) }),
  z.object({
    type: z.literal("here"),
    guest: z.string(),
    slide: z.string(),
    visible: z.boolean(),
    fullScreen: z.boolean(),
    sound: z.enum(["ready", "blocked"]),
    /** What could not be played, in plain words; empty when all is well. */
    trouble: z.string(),
    film: z.nullable(filmReport),
    /** Of walls alone. */
    size: z.optional(wallSize),
    flow: z.optional(z.nullable(filmFlow)),
  }),
  z.object({
    type: z.literal("submit"),
    guest: z.string(),
    run: z.string(),
    n: z.number(),
    oldest: z.number(),
    intent: intentSchema,
  }),
  z.object({ type: z.literal("bye"), guest: z.string() }),
]);

export type Upstream = z.infer<typeof upstreamSchema>;
export type Health = Omit<Extract<Upstream, { type: "here" }>, "type" | "guest">;
