import { decode } from "#protocol/decode.ts";
import type * as z from "zod/mini";
import type { Channel } from "./Channel.ts";

/** A channel to the other windows of this browser. Foreign messages are dropped here, not in handlers. */
export function broadcastChannel<Out, In>(
  name: string,
  incoming: z.ZodMiniType<In>,
): Channel<Out, In> {
  const wire = new BroadcastChannel(name);
  return {
    send: (message) => wire.postMessage(message),
    listen(listener) {
      wire.onmessage = (event: MessageEvent<unknown>) => {
        const message = decode(incoming, event.data);
        if (message !== undefined) listener(message);
      };
    },
    close: () => wire.close(),
  };
}
