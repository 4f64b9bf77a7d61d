import * as z from "zod/mini";

/** How a window finds the workshops that run on this machine. */
export const lobbySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("find") }),
  z.object({ type: z.literal("running"), session: z.string(), title: z.string() }),
]);

export type LobbyMessage = z.infer<typeof lobbySchema>;
