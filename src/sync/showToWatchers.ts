import type { WatchMessage } from "#protocol/watch.ts";
import type { Channel } from "./Channel.ts";
import type { Host } from "./createHost.ts";

/** A console that has not asked for this long watches no more. Milliseconds. */
const forgotten = 3000;

/** Shows a host to the consoles that watch it, and to nobody when none does. */
export function showToWatchers(
  host: Host,
  channel: Channel<WatchMessage, WatchMessage>,
  now: () => number,
): { close(): void } {
  let askedAt = Number.NEGATIVE_INFINITY;
  let known: string | null = null;

  function show(): void {
    const { deck, session, seq } = host.store.getState();
    channel.send({ type: "shown", deck: deck.hash === known ? null : deck, session, seq });
    known = deck.hash;
  }

  channel.listen((message) => {
    if (host.store.getState().status !== "hosting") return;
    if (message.type === "cover") host.dispatch(message);
    if (message.type !== "watch") return;
    askedAt = now();
    known = message.deck;
    show();
  });
  const stop = host.store.subscribe((state, before) => {
    if (state.status === "ended" && before.status === "hosting") channel.send({ type: "over" });
    else if (state.seq !== before.seq && now() - askedAt < forgotten) show();
  });
  return {
    close() {
      stop();
      channel.close();
    },
  };
}
