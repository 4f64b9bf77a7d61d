import type * as z from "zod/mini";
import { decode } from "#protocol/decode.ts";
import type { Channel } from "./Channel.ts";

/**
 * A channel to the other windows of this browser. Foreign messages are dropped here, not in
 * handlers; what is sent after `close` goes nowhere.
 */
export function broadcastChannel<Out, In>(
  name: string,
  incoming: z.ZodMiniType<In>,
): Channel<Out, In> {
  const wire = new BroadcastChannel(name);
  let open = true;
  return {
    send(message) {
      if (open) wire.postMessage(message);
    },
    listen(listener) {
      wire.onmessage = (event: MessageEvent<unknown>) => {
        const message = decode(incoming, event.data);
        if (message !== undefined) listener(message);
      };
    },
    close() {
      open = false;
      wire.close();
    },
  };
}
