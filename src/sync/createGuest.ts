import type { WallDeck } from "#deck/publicDeck.ts";
import type { Downstream } from "#protocol/downstream.ts";
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
  /** Whether the host is heard: false after three seconds of silence. */
  onContact?(inContact: boolean): void;
  onEnded?(): void;
}

export interface Guest {
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
}

const helloEvery = 1000;
const silence = 3000;
/** A burst of states asks for their lost deck once. */
const askAgainAfter = 200;

/** One mirror of a session: shows what the host says, newest only, and never decides. */
export function createGuest(options: GuestOptions): Guest {
  const { id, run, channel, listener } = options;
  const offset = createClockOffset();
  const outbox = createOutbox((waiting) =>
    channel.send({ type: "submit", guest: id, run, ...waiting }),
  );
  let newest = { epoch: 0, seq: -1 };
  let deck: string | null = null;
  let heardAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let inContact = false;

  function hello(): void {
    askedAt = options.now();
    channel.send({ type: "hello", guest: id, deck });
  }

  function report(): void {
    const health = options.health();
    if (health) channel.send({ type: "here", guest: id, ...health });
  }

  function contact(yes: boolean): void {
    if (yes) heardAt = options.now();
    if (yes === inContact) return;
    inContact = yes;
    listener.onContact?.(yes);
  }

  /** Counts a state once: false for one that is not newer than what this guest has. */
  function isNews(message: { readonly epoch: number; readonly seq: number }): boolean {
    if (message.epoch < newest.epoch) return false;
    if (message.epoch === newest.epoch && message.seq <= newest.seq) return false;
    newest = { epoch: message.epoch, seq: message.seq };
    return true;
  }

  function takeState(message: Extract<Downstream, { type: "state" }>): void {
    // Its deck was lost on the way: ask for it, and leave the state to be counted with the answer.
    if (message.state.deck !== deck) {
      if (options.now() - askedAt > askAgainAfter) hello();
      return;
    }
    if (isNews(message)) listener.onState?.(message.state, message.seq);
    report();
  }

  function takePage(message: Extract<Downstream, { type: "page" }>): void {
    if (isNews(message)) listener.onPage?.(message.page, message.seq);
    report();
  }

  function hear(message: Downstream): void {
    if (message.type === "state" || message.type === "page")
      offset.sample(message.sentAt, options.now());
    if (message.type === "ack") {
      if (message.run === run) outbox.counted(message.n);
      return;
    }
    contact(true);
    if (message.type === "deck") {
      if (message.deck.hash === deck) return;
      deck = message.deck.hash;
      listener.onDeck?.(message.deck);
    } else if (message.type === "state") takeState(message);
    else if (message.type === "page") takePage(message);
    else listener.onEnded?.();
  }

  channel.listen(hear);
  hello();
  const timer = setInterval(() => {
    if (options.now() - heardAt > silence) contact(false);
    if (!inContact) hello();
  }, helloEvery);

  return {
    submit: outbox.submit,
    report,
    now: () => offset.toHost(options.now()),
    close() {
      clearInterval(timer);
      outbox.close();
      channel.send({ type: "bye", guest: id });
      channel.close();
    },
  };
}
