import * as z from "zod/mini";

/** `held`: the key repeats by itself. */
const held = z.optional(z.boolean());

/**
 * What a guest may ask for. Absolute wherever it can be: a guest turns "black, or back from black"
 * into one of the two by what it shows, so that a repeated or crossing message changes nothing.
 *
 * Moves are steps, each taken once, in their order, from where the workshop is when they arrive. So
 * two quick presses are two steps, though the second was made on the slide of the first; and one that
 * crosses a press at the console is a second step, as if both had been made there. Aiming at the
 * slide that was in sight instead would lose the former, and undo a jump that was crossed. Where one
 * step too many could hurt, the session itself is slow: a film plays only on a slide that has stood.
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
  /** Opens a panel at the console: never on the wall. `digits`: typed so far of a slide's number. */
  z.object({
    type: z.literal("panel"),
    panel: z.enum(["help", "goTo", "overview"]),
    digits: z.optional(z.string().check(z.regex(/^\d{1,4}$/))),
  }),
  z.object({ type: z.literal("answer"), slide: z.string(), text: z.string() }),
]);

export type Intent = z.infer<typeof intentSchema>;
