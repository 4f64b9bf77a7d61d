import * as z from "zod/mini";
import type { Deck } from "#deck/Deck.ts";
import { roomPosition } from "#session/roomPosition.ts";
import type { Session } from "#session/Session.ts";
import { roomPrompt } from "#session/selectors.ts";

const filmClock = z.object({
  slide: z.string(),
  film: z.string(),
  status: z.enum(["ready", "playing", "paused", "ended", "text"]),
  position: z.number(),
  at: z.number(),
  rate: z.number(),
  stopAt: z.nullable(z.number()),
  order: z.number(),
});

const stopwatch = z.object({ elapsed: z.number(), since: z.nullable(z.number()) });

export const publicStateSchema = z.object({
  /** Hash of the deck that the places below are in. */
  deck: z.string(),
  slide: z.string(),
  step: z.number(),
  cover: z.enum(["none", "black", "white", "pause"]),
  film: z.nullable(filmClock),
  showing: z.object({
    captions: z.boolean(),
    captionSize: z.enum(["normal", "large", "largest"]),
    volume: z.number(),
    readAloud: z.boolean(),
  }),
  prompt: z.nullable(z.object({ total: z.number(), watch: stopwatch })),
  soundLeader: z.nullable(z.string()),
});

/** All that a room may know of a session: no notes, no plan, no answers, nothing of what comes next. */
export type PublicState = z.infer<typeof publicStateSchema>;

/** The only way down. While the room is frozen this stays at the room's place. */
export function publicState(deck: Deck, session: Session): PublicState {
  const { slide, step } = roomPosition(session);
  return {
    deck: deck.hash,
    slide,
    step,
    cover: session.cover,
    film: session.film,
    showing: session.showing,
    prompt: roomPrompt(deck, session),
    soundLeader: session.soundLeader,
  };
}
