import { chooseFilms, type Films } from "#deck/chooseFilms.ts";
import type { Deck } from "#deck/Deck.ts";
import type { WallDeck } from "#deck/publicDeck.ts";
import { roomName, wallName } from "#protocol/channelNames.ts";
import { type Downstream, downstreamSchema, type WallAsk } from "#protocol/downstream.ts";
import type { Page } from "#protocol/page.ts";
import type { PublicState } from "#protocol/publicState.ts";
import { type Health, type Upstream, upstreamSchema } from "#protocol/upstream.ts";
import { restoreSession } from "#session/restoreSession.ts";
import { startSession } from "#session/startSession.ts";
import { createGuest, type Guest } from "#sync/createGuest.ts";
import { createHost, type Host } from "#sync/createHost.ts";
import type { GuestRole } from "#sync/guests.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { aDeck, aSlide } from "../../support/sampleDeck.ts";
import { createMemoryWire, type Faults, type MemoryWire } from "./memoryWire.ts";

/** A deck of `count` plain slides, named by their place. */
export function plainDeck(count: number): Deck {
  return aDeck({ slides: Array.from({ length: count }, (_, n) => aSlide({ id: `slide-${n}` })) });
}

export interface TestHost extends Host {
  /** Every save, the newest last. */
  readonly saves: readonly SavedSession[];
  readonly panels: readonly string[];
  /** The console's window dies. */
  kill(): void;
}

/** A console on the wire; goes on with `saved` if it is given. */
export function hostOn(
  wire: MemoryWire,
  over: {
    readonly session?: string;
    readonly deck?: Deck;
    readonly films?: Films;
    readonly epoch?: number;
    readonly saved?: SavedSession | undefined;
  } = {},
): TestHost {
  const { session: id = "s1", deck = aDeck(), films = new Map(), saved } = over;
  const wall = wire.open<Downstream, Upstream>(wallName(id), upstreamSchema);
  const room = wire.open<Downstream, Upstream>(roomName(id), upstreamSchema);
  const saves: SavedSession[] = [];
  const panels: string[] = [];
  const now = () => Date.now();
  const host = createHost({
    deck,
    films,
    session: saved
      ? restoreSession(
          chooseFilms(deck, saved.session.films, films),
          saved.session,
          saved.aliveAt,
          now(),
        )
      : startSession(deck, id, now()),
    epoch: over.epoch ?? (saved?.epoch ?? 0) + 1,
    heard: saved?.heard ?? {},
    wall,
    room,
    save: (each) => saves.push(structuredClone(each)),
    onPanel: (panel, digits) => panels.push(`${panel} ${digits}`.trim()),
    now,
  });
  function kill(): void {
    wall.cut();
    room.cut();
  }
  return { ...host, saves, panels, kill };
}

export interface TestGuest extends Guest {
  readonly decks: readonly WallDeck[];
  readonly states: readonly PublicState[];
  readonly seqs: readonly number[];
  readonly pages: readonly Page[];
  readonly contacts: readonly boolean[];
  /** How often the end was told. */
  ends(): number;
  /** The cover in sight each time that all it asked had been counted. */
  counts(): readonly string[];
  readonly asks: readonly WallAsk[];
  /** What the window says of itself from now on. */
  become(health: Partial<Health>): void;
  kill(): void;
}

/** A window on the wire that says where it is. */
export function guestOn(
  wire: MemoryWire,
  over: {
    readonly id?: string;
    readonly run?: string;
    readonly session?: string;
    readonly role?: GuestRole;
    readonly health?: Partial<Health>;
    readonly skew?: number;
  } = {},
): TestGuest {
  const { id = "wall", run = "run", session = "s1", role = "audience", skew = 0 } = over;
  const name = role === "audience" ? wallName(session) : roomName(session);
  const channel = wire.open<Upstream, Downstream>(name, downstreamSchema);
  const decks: WallDeck[] = [];
  const states: PublicState[] = [];
  const seqs: number[] = [];
  const pages: Page[] = [];
  const contacts: boolean[] = [];
  const counts: string[] = [];
  const asks: WallAsk[] = [];
  let ends = 0;
  let health = over.health ?? {};
  const guest = createGuest({
    id,
    run,
    channel,
    health: () => {
      const slide = states.at(-1)?.slide ?? pages.at(-1)?.slide.id;
      if (slide === undefined) return null;
      const well = { visible: true, fullScreen: false, sound: "ready", trouble: "" } as const;
      return { slide, ...well, film: null, ...health };
    },
    listener: {
      onDeck: (deck) => decks.push(deck),
      onState(state, seq) {
        states.push(state);
        seqs.push(seq);
      },
      onPage: (page) => pages.push(page),
      onCounted: () => counts.push(states.at(-1)?.cover ?? ""),
      onContact: (inContact) => contacts.push(inContact),
      onAsk: (ask) => asks.push(ask),
      onEnded: () => {
        ends += 1;
      },
    },
    now: () => Date.now() + skew,
    later: (task) => setTimeout(task),
  });
  return {
    ...guest,
    decks,
    states,
    seqs,
    pages,
    contacts,
    asks,
    counts: () => counts,
    ends: () => ends,
    become(next) {
      health = next;
    },
    kill: channel.cut,
  };
}

export function aWire(faults?: Faults): MemoryWire {
  return createMemoryWire(faults);
}
