import type { Deck } from "#deck/Deck.ts";
import { publicDeck } from "#deck/publicDeck.ts";
import type { Downstream, WallAsk } from "#protocol/downstream.ts";
import { page } from "#protocol/page.ts";
import { publicState } from "#protocol/publicState.ts";
import type { Upstream } from "#protocol/upstream.ts";
import type { Session } from "#session/Session.ts";
import type { Channel } from "./Channel.ts";
import type { GuestRole } from "./guests.ts";

/** All that a host says: decks and states to walls, the slide of the moment to participants. */
export interface Downlink {
  deck(deck: Deck): void;
  /** `pages`: participants hear it too. */
  state(deck: Deck, session: Session, seq: number, pages: boolean): void;
  ack(role: GuestRole, run: string, n: number): void;
  ask(guest: string, ask: WallAsk): void;
  ended(): void;
}

interface DownlinkOptions {
  readonly session: string;
  readonly epoch: number;
  readonly wall: Channel<Downstream, Upstream>;
  readonly room: Channel<Downstream, Upstream>;
  readonly now: () => number;
}

export function createDownlink(options: DownlinkOptions): Downlink {
  const { session: id, epoch, wall, room, now } = options;
  return {
    deck: (deck) => wall.send({ type: "deck", session: id, deck: publicDeck(deck) }),
    state(deck, session, seq, pages) {
      const head = { session: id, epoch, seq, sentAt: now() };
      wall.send({ type: "state", ...head, state: publicState(deck, session) });
      if (pages) room.send({ type: "page", ...head, page: page(deck, session) });
    },
    ack(role, run, n) {
      const wire = role === "audience" ? wall : room;
      wire.send({ type: "ack", run, n });
    },
    ask: (guest, ask) => wall.send({ type: "ask", session: id, guest, ask }),
    ended() {
      wall.send({ type: "ended", session: id });
      room.send({ type: "ended", session: id });
    },
  };
}
