import * as z from "zod/mini";
import type { Deck } from "#deck/Deck.ts";
import type { Session } from "#session/Session.ts";

/**
 * Between the console that runs a workshop and those that watch it on the same machine. `watch` asks,
 * once a second as long as somebody watches; `shown` answers with the whole session, and with the
 * deck where it is another than the one that was named. Notes and answers travel here, so this
 * channel is for consoles alone. All that a watching console may do is cover the room.
 */
export type WatchMessage =
  | { readonly type: "watch"; readonly deck: string | null }
  | { readonly type: "cover"; readonly cover: "none" | "black" }
  | {
      readonly type: "shown";
      readonly deck: Deck | null;
      readonly session: Session;
      readonly seq: number;
    }
  | { readonly type: "over" };

function isPart(value: unknown, ...fields: readonly string[]): boolean {
  return typeof value === "object" && value !== null && fields.every((field) => field in value);
}

/** A deck and a session come from this same program: only their envelope is looked at. */
export const watchSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("watch"), deck: z.nullable(z.string()) }),
  z.object({ type: z.literal("cover"), cover: z.enum(["none", "black"]) }),
  z.object({
    type: z.literal("shown"),
    deck: z.nullable(z.custom<Deck>((deck) => isPart(deck, "hash", "slides"))),
    session: z.custom<Session>((session) => isPart(session, "id", "position", "spent")),
    seq: z.number(),
  }),
  z.object({ type: z.literal("over") }),
]);
