import { createStore, type StoreApi } from "zustand/vanilla";
import type { Deck } from "#deck/Deck.ts";
import { consoleName } from "#protocol/channelNames.ts";
import { type WatchMessage, watchSchema } from "#protocol/watch.ts";
import { broadcastChannel } from "./broadcastChannel.ts";
import type { Channel } from "./Channel.ts";
import type { Host, HostState } from "./createHost.ts";

/** A workshop that another console of this machine runs, as it is there. */
export interface Watch {
  /** Shows that session; it only covers the room. */
  readonly host: Host;
  /** False when the console that runs it has not answered for a while. */
  readonly contact: StoreApi<boolean>;
  close(): void;
}

const askEvery = 1000;
const silence = 3000;
/** How long the first answer is waited for. Milliseconds. */
const answersWithin = 1500;

/** Watches a session, or null where no console answers. */
export function openWatch(session: string, now: () => number): Promise<Watch | null> {
  const channel = broadcastChannel<WatchMessage, WatchMessage>(consoleName(session), watchSchema);
  return watchOn(channel, now);
}

export function watchOn(
  channel: Channel<WatchMessage, WatchMessage>,
  now: () => number,
): Promise<Watch | null> {
  return new Promise((resolve) => {
    let deck: Deck | null = null;
    let store: StoreApi<HostState> | null = null;
    let heardAt = now();
    const contact = createStore(() => true);

    function close(): void {
      clearInterval(asking);
      clearTimeout(waiting);
      channel.close();
    }

    function ask(): void {
      channel.send({ type: "watch", deck: deck?.hash ?? null });
      contact.setState(now() - heardAt < silence, true);
    }

    function hear(message: WatchMessage): void {
      if (message.type === "over") store?.setState({ status: "ended" });
      if (message.type !== "shown") return;
      deck = message.deck ?? deck;
      if (!deck) return;
      heardAt = now();
      contact.setState(true, true);
      const { session, seq } = message;
      if (store) store.setState({ deck, session, seq });
      else {
        clearTimeout(waiting);
        const state = { deck, written: deck, session, seq, guests: [], status: "hosting" } as const;
        store = createStore<HostState>(() => state);
        resolve({ host: watched(store, channel), contact, close });
      }
    }

    channel.listen(hear);
    const asking = setInterval(ask, askEvery);
    const waiting = setTimeout(() => {
      close();
      resolve(null);
    }, answersWithin);
    ask();
  });
}

/** A host that only looks, and covers the room. */
function watched(store: StoreApi<HostState>, channel: Channel<WatchMessage, WatchMessage>): Host {
  const nothing = () => undefined;
  return {
    store,
    dispatch(command) {
      if (command.type !== "toggleCover" || command.cover !== "black") return;
      const black = store.getState().session.cover === "black";
      channel.send({ type: "cover", cover: black ? "none" : "black" });
    },
    acceptDeck: nothing,
    films: new Map(),
    chooseFilm: nothing,
    askWall: nothing,
    replace: nothing,
    end: nothing,
    close: nothing,
  };
}
