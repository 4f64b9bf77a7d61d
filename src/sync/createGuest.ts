import type { WallDeck } from "#deck/publicDeck.ts";
import type { Downstream, WallAsk } from "#protocol/downstream.ts";
import type { Intent } from "#protocol/intent.ts";
import type { Page } from "#protocol/page.ts";
import type { PublicState } from "#protocol/publicState.ts";
import type { Health, Upstream } from "#protocol/upstream.ts";
import type { Channel } from "./Channel.ts";
import { createClockOffset } from "./clockOffset.ts";
import { createOutbox } from "./createOutbox.ts";

/** What a guest is told; called straight from the channel, in hidden windows too. */
export interface GuestListener {
  onDeck?(deck: WallDeck): void;
  /** A newer state, whose deck `onDeck` has brought. `seq` numbers it. */
  onState?(state: PublicState, seq: number): void;
  onPage?(page: Page, seq: number): void;
  /** All that was asked has been counted; what came of it was told before. */
  onCounted?(): void;
  /** Whether the host is heard: false after three seconds of silence. */
  onContact?(inContact: boolean): void;
  /** The host asks this window alone to do something with itself. */
  onAsk?(ask: WallAsk): void;
  onEnded?(): void;
}

export interface Guest {
  /** Asks the host until it has counted it; after the end of the session or `close`, nobody. */
  submit(intent: Intent): void;
  /** Answers the host now instead of at its next beat. */
  report(): void;
  /** The host's clock. Milliseconds. */
  now(): number;
  close(): void;
}

export interface GuestOptions {
  /** Stable for this window through reloads. */
  readonly id: string;
  /** Names this page's life: a new one with each load. */
  readonly run: string;
  readonly channel: Channel<Upstream, Downstream>;
  /** How this window is, asked for at each beat; null before it shows anything. */
  readonly health: () => Health | null;
  readonly listener: GuestListener;
  readonly now: () => number;
  /** Runs a task soon, in a turn of its own; see `later`. */
  readonly later: (task: () => void) => void;
}

type Numbered = { readonly epoch: number; readonly seq: number; readonly sentAt: number };

const helloEvery = 1000;
const silence = 3000;
/** A burst of states asks for their lost deck once. */
const askAgainAfter = 200;

/** One mirror of a session: shows what the host says, newest only, and never decides. */
export function createGuest(options: GuestOptions): Guest {
  const { id, run, channel, listener } = options;
  const outbox = createOutbox((waiting) =>
    channel.send({ type: "submit", guest: id, run, ...waiting }),
  );
  let offset = createClockOffset();
  let newest = { epoch: 0, seq: -1 };
  let deck: string | null = null;
  let heardAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let inContact = false;
  let ended = false;
  let answering = false;

  function hello(): void {
    askedAt = options.now();
    channel.send({ type: "hello", guest: id, deck });
  }

  function report(): void {
    const health = options.health();
    if (health && !ended) channel.send({ type: "here", guest: id, ...health });
  }

  /** In a task of its own: what was heard may be painted first. A burst is answered once. */
  function answer(): void {
    if (answering) return;
    answering = true;
    options.later(() => {
      answering = false;
      report();
    });
  }

  function contact(yes: boolean): void {
    if (yes) heardAt = options.now();
    if (yes === inContact) return;
    inContact = yes;
    listener.onContact?.(yes);
  }

  /** Takes the time from the newest host; one that was replaced may have another clock. */
  function readClock(message: Numbered): void {
    if (message.epoch < newest.epoch) return;
    if (message.epoch > newest.epoch) offset = createClockOffset();
    offset.sample(message.sentAt, options.now());
  }

  /** Counts a state once: false for one that is not newer than what this guest has. */
  function isNews({ epoch, seq }: Numbered): boolean {
    if (epoch < newest.epoch || (epoch === newest.epoch && seq <= newest.seq)) return false;
    newest = { epoch, seq };
    return true;
  }

  function takeState(message: Extract<Downstream, { type: "state" }>): void {
    readClock(message);
    // Its deck was lost on the way: ask for it, and leave the state to be counted with the answer.
    if (message.state.deck !== deck) {
      if (options.now() - askedAt > askAgainAfter) hello();
      return;
    }
    if (isNews(message)) listener.onState?.(message.state, message.seq);
    answer();
  }

  function takePage(message: Extract<Downstream, { type: "page" }>): void {
    readClock(message);
    if (isNews(message)) listener.onPage?.(message.page, message.seq);
    answer();
  }

  function hear(message: Downstream): void {
    // What was said before the end may still arrive after it.
    if (ended) return;
    if (message.type === "ack") {
      if (message.run === run && outbox.counted(message.n)) listener.onCounted?.();
      return;
    }
    contact(true);
    if (message.type === "ask") {
      if (message.guest === id) listener.onAsk?.(message.ask);
    } else if (message.type === "deck") {
      if (message.deck.hash === deck) return;
      deck = message.deck.hash;
      listener.onDeck?.(message.deck);
    } else if (message.type === "state") takeState(message);
    else if (message.type === "page") takePage(message);
    else end();
  }

  function end(): void {
    ended = true;
    stop();
    listener.onEnded?.();
  }

  function stop(): void {
    clearInterval(timer);
    outbox.close();
  }

  const timer = setInterval(() => {
    if (options.now() - heardAt > silence) contact(false);
    if (!inContact) hello();
  }, helloEvery);
  channel.listen(hear);
  hello();

  return {
    submit: outbox.submit,
    report,
    now: () => offset.toHost(options.now()),
    close() {
      stop();
      channel.send({ type: "bye", guest: id });
      channel.close();
    },
  };
}
