import * as z from "zod/mini";

/** `held`: the key repeats by itself. */
const held = z.optional(z.boolean());

/**
 * What a guest may ask for. Absolute wherever it can be: a guest turns "black, or back from black"
 * into one of the two by what it shows, so that a repeated or crossing message changes nothing.
 */
export const intentSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("next"), held }),
  z.object({ type: z.literal("back"), held }),
  z.object({ type: z.literal("nextSlide"), held }),
  z.object({ type: z.literal("backSlide"), held }),
  z.object({ type: z.literal("first") }),
  z.object({ type: z.literal("last") }),
  z.object({ type: z.literal("cover"), cover: z.enum(["none", "black", "white", "pause"]) }),
  z.object({ type: z.literal("playFilm") }),
  z.object({ type: z.literal("pauseFilm") }),
  z.object({ type: z.literal("toggleFreeze") }),
  z.object({ type: z.literal("toggleClock") }),
  /** Opens a panel at the console: never on the wall. */
  z.object({ type: z.literal("panel"), panel: z.enum(["help", "goTo", "overview"]) }),
  z.object({ type: z.literal("answer"), slide: z.string(), text: z.string() }),
]);

export type Intent = z.infer<typeof intentSchema>;
