import { createStore, type StoreApi } from "zustand/vanilla";
import { chooseFilms, type FilmChoice, type Films } from "#deck/chooseFilms.ts";
import type { Deck } from "#deck/Deck.ts";
import type { Downstream, WallAsk } from "#protocol/downstream.ts";
import type { Intent } from "#protocol/intent.ts";
import type { Upstream } from "#protocol/upstream.ts";
import type { Command } from "#session/Command.ts";
import { changeDeck } from "#session/changeDeck.ts";
import { entry } from "#session/entry.ts";
import { changeFilm } from "#session/film/changeFilm.ts";
import { reduce } from "#session/reduce.ts";
import type { Session } from "#session/Session.ts";
import type { Channel } from "./Channel.ts";
import { createDownlink } from "./createDownlink.ts";
import {
  type GuestRole,
  type Guests,
  hearGuest,
  leaveGuest,
  soundLeader,
  sweepGuests,
} from "./guests.ts";
import { type Heard, hearSubmission } from "./hearSubmission.ts";
import type { SavedSession } from "./SavedSession.ts";

/** What the console shows of its own host. */
export interface HostState {
  readonly deck: Deck;
  /** The deck as it is written, without the films that were chosen for this session. */
  readonly written: Deck;
  readonly session: Session;
  /** Numbers the last change. */
  readonly seq: number;
  readonly guests: Guests;
  /** `replaced`: another console took over; this one changes nothing any more. */
  readonly status: "hosting" | "replaced" | "ended";
}

export interface Host {
  readonly store: StoreApi<HostState>;
  dispatch(command: Command): void;
  /** Puts an edited deck in the place of the running one; the place in it is kept by slide id. */
  acceptDeck(deck: Deck): void;
  /** The films that may be chosen. */
  readonly films: Films;
  /** Shows another film on a slide, or the same from another source, for this session. */
  chooseFilm(slide: string, choice: FilmChoice): void;
  /** Asks one audience window to do something with itself; the session is not changed. */
  askWall(guest: string, ask: WallAsk): void;
  /** Another console has taken over. */
  replace(): void;
  /** Ends the workshop for every window. A host that was replaced has nothing to end. */
  end(): void;
  /** Leaves the workshop as it is, to be gone on with. */
  close(): void;
}

export interface HostOptions {
  readonly deck: Deck;
  /** Films that may be shown instead of those that the deck names. */
  readonly films?: Films;
  readonly session: Session;
  readonly epoch: number;
  readonly heard: Heard;
  readonly wall: Channel<Downstream, Upstream>;
  readonly room: Channel<Downstream, Upstream>;
  readonly save: (saved: SavedSession) => void;
  /** A key pressed in an audience window that opens something at the console, with the digits of it. */
  readonly onPanel: (panel: Extract<Intent, { type: "panel" }>["panel"], digits: string) => void;
  /** Milliseconds; see `wallClock`. */
  readonly now: () => number;
}

const beatEvery = 1000;
/** Saved now and then even when nothing changes: it tells when the host last lived. */
const saveEachBeats = 5;
const sweepEvery = 500;
/** A sweep this late tells of a host that slept, not of guests that went. Milliseconds. */
const slept = 1500;

/**
 * The one writer of a session: takes commands, decides by `reduce`, posts the whole public state
 * first and draws second, saves on every change, and beats once a second.
 */
export function createHost(options: HostOptions): Host {
  const { epoch, wall, room, now, films = new Map() } = options;
  const opening = chooseFilms(options.deck, options.session.films, films);
  const id = options.session.id;
  const down = createDownlink({ session: id, epoch, wall, room, now });
  const store = createStore<HostState>(() => ({
    deck: opening,
    written: options.deck,
    session: options.session,
    seq: 0,
    guests: [],
    status: "hosting",
  }));
  let heard = options.heard;
  let beats = 0;
  let sweptAt = now();
  let closed = false;

  const isHosting = () => !closed && store.getState().status === "hosting";

  function postAgain(): void {
    const { deck, session, seq, guests } = store.getState();
    down.state(deck, session, seq, hasParticipants(guests));
  }

  function save(): void {
    const { deck, session } = store.getState();
    options.save({ session, deckTitle: deck.title, epoch, heard, aliveAt: now() });
  }

  function dispatch(command: Command): void {
    if (!isHosting()) return;
    const { deck, session } = store.getState();
    const next = reduce(deck, session, command, now());
    if (next !== session) commit(deck, next);
  }

  function commit(deck: Deck, session: Session): void {
    const { guests, seq: before } = store.getState();
    const seq = before + 1;
    // Posted before anything here is drawn: the console's work never delays the wall.
    down.state(deck, session, seq, hasParticipants(guests));
    store.setState({ deck, session, seq });
    save();
  }

  function setGuests(guests: Guests): void {
    if (guests === store.getState().guests) return;
    store.setState({ guests });
    const { session } = store.getState();
    dispatch({ type: "leadSound", guest: soundLeader(guests, session.soundLeader) });
  }

  function hear(role: GuestRole, message: Upstream): void {
    const { deck, guests, status } = store.getState();
    // The word that all is over may have been lost on its way.
    if (status === "ended" && message.type === "hello") down.ended();
    if (!isHosting()) return;
    if (message.type === "bye") return setGuests(leaveGuest(guests, message.guest));
    const health = message.type === "here" ? message : null;
    setGuests(hearGuest(guests, { id: message.guest, role, health }, now()));
    if (message.type === "hello") {
      if (role === "audience" && message.deck !== deck.hash) down.deck(deck);
      postAgain();
    } else if (message.type === "submit") take(role, message);
    else if (message.film) dispatch({ type: "observeFilm", guest: message.guest, ...message.film });
  }

  function take(role: GuestRole, message: Extract<Upstream, { type: "submit" }>): void {
    const verdict = hearSubmission(heard, message);
    heard = verdict.heard;
    if (verdict.counts) {
      const before = store.getState().seq;
      obey(role, message.guest, message.intent);
      // One that changed nothing must not count again after a restart either.
      if (store.getState().seq === before) save();
    }
    down.ack(role, message.run, entry(heard, message.run) ?? 0);
  }

  function obey(role: GuestRole, guest: string, intent: Intent): void {
    // A participant answers; only the trainer's own windows drive.
    if (role === "participant" && intent.type !== "answer") return;
    if (intent.type === "panel") options.onPanel(intent.panel, intent.digits ?? "");
    else if (intent.type === "answer") dispatch({ ...intent, guest });
    else dispatch(intent);
  }

  function beat(): void {
    postAgain();
    beats++;
    if (beats % saveEachBeats === 0) save();
  }

  function sweep(): void {
    const late = now() - sweptAt > slept;
    sweptAt = now();
    // Asked first, so that nobody is called silent for having been asked nothing.
    if (late) postAgain();
    else setGuests(sweepGuests(store.getState().guests, now()));
  }

  function stop(): void {
    clearInterval(beating);
    clearInterval(sweeping);
  }

  wall.listen((message) => hear("audience", message));
  room.listen((message) => hear("participant", message));
  const beating = setInterval(beat, beatEvery);
  const sweeping = setInterval(sweep, sweepEvery);
  down.deck(opening);
  // To participants too: this host may be the next one of a room that is there already.
  down.state(opening, options.session, 0, true);
  save();

  return {
    store,
    dispatch,
    acceptDeck(written) {
      const { deck: before, written: last, session } = store.getState();
      if (!isHosting() || written.hash === last.hash) return;
      const deck = chooseFilms(written, session.films, films);
      down.deck(deck);
      commit(deck, changeDeck(before, deck, session, now()));
      store.setState({ written });
    },
    films,
    chooseFilm(slide, choice) {
      const { deck: before, written, session } = store.getState();
      const after = chooseFilms(written, { ...session.films, [slide]: choice }, films);
      if (!isHosting() || after.hash === before.hash) return;
      down.deck(after);
      commit(after, changeFilm({ before, after }, session, { slide, choice }, now()));
    },
    askWall(guest, ask) {
      if (isHosting()) down.ask(guest, ask);
    },
    replace() {
      if (!isHosting()) return;
      stop();
      store.setState({ status: "replaced" });
    },
    end() {
      if (!isHosting()) return;
      stop();
      store.setState({ status: "ended" });
      down.ended();
    },
    close() {
      // With nobody at the console, nothing plays on.
      dispatch({ type: "pauseFilm" });
      if (isHosting()) save();
      closed = true;
      stop();
      wall.close();
      room.close();
    },
  };
}

function hasParticipants(guests: Guests): boolean {
  return guests.some((guest) => guest.role === "participant");
}
