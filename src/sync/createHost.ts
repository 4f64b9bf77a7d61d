import type { Deck } from "#deck/Deck.ts";
import { publicDeck } from "#deck/publicDeck.ts";
import type { Downstream } from "#protocol/downstream.ts";
import type { Intent } from "#protocol/intent.ts";
import { page } from "#protocol/page.ts";
import { publicState } from "#protocol/publicState.ts";
import type { Upstream } from "#protocol/upstream.ts";
import type { Command } from "#session/Command.ts";
import { reduce } from "#session/reduce.ts";
import { restoreSession } from "#session/restoreSession.ts";
import type { Session } from "#session/Session.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Channel } from "./Channel.ts";
import {
  type GuestRole,
  type Guests,
  hearGuest,
  leaveGuest,
  soundLeader,
  sweepGuests,
} from "./guests.ts";
import { hearSubmission, type Heard } from "./hearSubmission.ts";
import type { SavedSession } from "./SavedSession.ts";

/** What the console shows of its own host. */
export interface HostState {
  readonly deck: Deck;
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
  /** Another console has taken over. */
  replace(): void;
  /** Ends the workshop for every window. */
  end(): void;
  close(): void;
}

export interface HostOptions {
  readonly deck: Deck;
  readonly session: Session;
  readonly epoch: number;
  readonly heard: Heard;
  readonly wall: Channel<Downstream, Upstream>;
  readonly room: Channel<Downstream, Upstream>;
  readonly save: (saved: SavedSession) => void;
  /** A key pressed in an audience window that opens something at the console. */
  readonly onPanel: (panel: Extract<Intent, { type: "panel" }>["panel"]) => void;
  /** Milliseconds; see `wallClock`. */
  readonly now: () => number;
}

const beatEvery = 1000;
/** Saved now and then even when nothing changes: it tells when the host last lived. */
const saveEachBeats = 5;

/**
 * The one writer of a session: takes commands, decides by `reduce`, posts the whole public state
 * first and draws second, saves on every change, and beats once a second.
 */
export function createHost(options: HostOptions): Host {
  const { epoch, wall, room, now } = options;
  const id = options.session.id;
  const store = createStore<HostState>(() => ({
    deck: options.deck,
    session: options.session,
    seq: 0,
    guests: [],
    status: "hosting",
  }));
  let seq = 0;
  let beats = 0;
  let heard = options.heard;

  function post(deck: Deck, session: Session): void {
    const head = { session: id, epoch, seq, sentAt: now() };
    wall.send({ type: "state", ...head, state: publicState(deck, session) });
    if (store.getState().guests.some((guest) => guest.role === "participant"))
      room.send({ type: "page", ...head, page: page(deck, session) });
  }

  function postAgain(): void {
    const { deck, session } = store.getState();
    post(deck, session);
  }

  function save(): void {
    const { deck, session } = store.getState();
    options.save({ session, deckTitle: deck.title, epoch, heard, aliveAt: now() });
  }

  function dispatch(command: Command): void {
    const { deck, session, status } = store.getState();
    if (status !== "hosting") return;
    const next = reduce(deck, session, command, now());
    if (next !== session) commit(deck, next);
  }

  function commit(deck: Deck, session: Session): void {
    seq++;
    // Posted before anything here is drawn: the console's work never delays the wall.
    post(deck, session);
    store.setState({ deck, session, seq });
    save();
  }

  function setGuests(guests: Guests): void {
    if (guests === store.getState().guests) return;
    store.setState({ guests });
    dispatch({
      type: "leadSound",
      guest: soundLeader(guests, store.getState().session.soundLeader),
    });
  }

  function hear(role: GuestRole, message: Upstream): void {
    const { guests, status } = store.getState();
    if (status !== "hosting") return;
    if (message.type === "bye") return setGuests(leaveGuest(guests, message.guest));
    const health = message.type === "here" ? message : null;
    setGuests(hearGuest(guests, { id: message.guest, role, health }, now()));
    if (message.type === "hello") answerHello(role, message.deck);
    else if (message.type === "submit") take(role, message);
    else if (message.film?.playing || message.film?.ended)
      dispatch({ type: "observeFilm", guest: message.guest, ...message.film });
  }

  function answerHello(role: GuestRole, has: string | null): void {
    const { deck } = store.getState();
    if (role === "audience" && has !== deck.hash)
      wall.send({ type: "deck", session: id, deck: publicDeck(deck) });
    postAgain();
  }

  function take(role: GuestRole, message: Extract<Upstream, { type: "submit" }>): void {
    const verdict = hearSubmission(heard, message);
    heard = verdict.heard;
    if (verdict.counts) obey(role, message.guest, message.intent);
    const wire = role === "audience" ? wall : room;
    wire.send({ type: "ack", run: message.run, n: heard[message.run] ?? 0 });
  }

  function obey(role: GuestRole, guest: string, intent: Intent): void {
    // A participant answers; only the trainer's own windows drive.
    if (role === "participant" && intent.type !== "answer") return;
    if (intent.type === "panel") options.onPanel(intent.panel);
    else if (intent.type === "answer") dispatch({ ...intent, guest });
    else if (intent.type === "next" || intent.type === "nextSlide")
      dispatch({ type: intent.type, held: intent.held === true });
    else dispatch(intent);
  }

  function beat(): void {
    if (store.getState().status !== "hosting") return;
    setGuests(sweepGuests(store.getState().guests, now()));
    postAgain();
    beats++;
    if (beats % saveEachBeats === 0) save();
  }

  function quiet(status: HostState["status"]): void {
    clearInterval(timer);
    store.setState({ status });
  }

  wall.listen((message) => hear("audience", message));
  room.listen((message) => hear("participant", message));
  const timer = setInterval(beat, beatEvery);
  wall.send({ type: "deck", session: id, deck: publicDeck(options.deck) });
  postAgain();
  save();

  return {
    store,
    dispatch,
    acceptDeck(deck) {
      const { session, status } = store.getState();
      if (status !== "hosting" || deck.hash === store.getState().deck.hash) return;
      wall.send({ type: "deck", session: id, deck: publicDeck(deck) });
      commit(deck, restoreSession(deck, session, now(), now()));
    },
    replace: () => quiet("replaced"),
    end() {
      quiet("ended");
      wall.send({ type: "ended", session: id });
      room.send({ type: "ended", session: id });
    },
    close() {
      clearInterval(timer);
      wall.close();
      room.close();
    },
  };
}
