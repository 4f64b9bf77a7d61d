import * as z from "zod/mini";

/**
 * How a window finds the workshops that run on this machine: `find` is answered with `running` by
 * each host. `taken` is said by a console that takes one over where the browser has no Web Locks.
 */
export const lobbySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("find") }),
  z.object({ type: z.literal("running"), session: z.string(), title: z.string() }),
  z.object({ type: z.literal("taken"), session: z.string() }),
]);

export type LobbyMessage = z.infer<typeof lobbySchema>;
