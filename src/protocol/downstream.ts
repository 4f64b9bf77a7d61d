import * as z from "zod/mini";
import type { WallDeck } from "#deck/publicDeck.ts";
import { type Page, pageSchema } from "./page.ts";
import { type PublicState, publicStateSchema } from "./publicState.ts";

export type WallAsk = "place" | "tone";

/**
 * What a host says, always whole and absolute.
 *
 * A guest says `hello` and is answered at once with the deck (walls only) and the state. From then
 * on each change brings the whole new state, and a beat repeats the last one every second: a lost
 * message is healed by the next, and silence means that the host is gone. `epoch` grows when a host
 * restarts or another takes over, `seq` with each change; a guest drops whatever is not newer than
 * what it has. Participants hear `page` instead: the current slide alone.
 */
export type Downstream =
  | {
      readonly type: "state";
      readonly session: string;
      readonly epoch: number;
      readonly seq: number;
      /** The host's clock when this was sent, in milliseconds. */
      readonly sentAt: number;
      readonly state: PublicState;
    }
  | { readonly type: "deck"; readonly session: string; readonly deck: WallDeck }
  | {
      readonly type: "page";
      readonly session: string;
      readonly epoch: number;
      readonly seq: number;
      readonly sentAt: number;
      readonly page: Page;
    }
  /** To one wall: go back to the projector as far as the browser lets you; sound a soft tone. */
  | {
      readonly type: "ask";
      readonly session: string;
      readonly guest: string;
      readonly ask: WallAsk;
    }
  /** The submissions of this page's life up to `n` have been counted. */
  | { readonly type: "ack"; readonly run: string; readonly n: number }
  | { readonly type: "ended"; readonly session: string };

/**
 * The schema checks the envelope of a deck, not its slides: a deck was parsed at the door, and over
 * BroadcastChannel it comes from this same program.
 */
const wallDeck = z.custom<WallDeck>(
  (deck) => typeof deck === "object" && deck !== null && "hash" in deck && "slides" in deck,
);

const numbered = {
  session: z.string(),
  epoch: z.number(),
  seq: z.number(),
  sentAt: z.number(),
};

export const downstreamSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("state"), ...numbered, state: publicStateSchema }),
  z.object({ type: z.literal("deck"), session: z.string(), deck: wallDeck }),
  z.object({ type: z.literal("page"), ...numbered, page: pageSchema }),
  z.object({
    type: z.literal("ask"),
    session: z.string(),
    guest: z.string(),
    ask: z.enum(["place", "tone"]),
  }),
  z.object({ type: z.literal("ack"), run: z.string(), n: z.number() }),
  z.object({ type: z.literal("ended"), session: z.string() }),
]);
