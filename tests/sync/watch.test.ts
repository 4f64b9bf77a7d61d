import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { consoleName } from "#protocol/channelNames.ts";
import { type WatchMessage, watchSchema } from "#protocol/watch.ts";
import { type Watch, watchOn } from "#sync/openWatch.ts";
import { showToWatchers } from "#sync/showToWatchers.ts";
import { aDeck, aSlide } from "../support/sampleDeck.ts";
import { aWire, hostOn } from "./support/workshop.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const now = () => Date.now();

function aConsole() {
  const wire = aWire();
  const open = () => wire.open<WatchMessage, WatchMessage>(consoleName("s1"), watchSchema);
  const host = hostOn(wire);
  const channel = open();
  const watchers = showToWatchers(host, channel, now);
  const sent = vi.spyOn(channel, "send");
  async function watch(): Promise<Watch> {
    const opening = watchOn(open(), now);
    await vi.advanceTimersByTimeAsync(20);
    const opened = await opening;
    if (!opened) throw new Error("nobody answered");
    return opened;
  }
  return { host, watch, watchers, sent, open };
}

const seen = (watch: Watch) => watch.host.store.getState();

describe("openWatch", () => {
  it("shows the whole session live, with the deck and its notes", async () => {
    const { host, watch } = aConsole();
    host.dispatch({ type: "next" });
    const watching = await watch();
    expect(seen(watching).session).toEqual(host.store.getState().session);
    expect(seen(watching).deck).toEqual(host.store.getState().deck);
    host.dispatch({ type: "toggleFreeze" });
    host.dispatch({ type: "next" });
    await vi.advanceTimersByTimeAsync(20);
    expect(seen(watching).session).toEqual(host.store.getState().session);
    watching.close();
  });

  it("changes nothing but the black screen", async () => {
    const { host, watch } = aConsole();
    const watching = await watch();
    const before = host.store.getState().session;
    watching.host.dispatch({ type: "next" });
    watching.host.dispatch({ type: "toggleCover", cover: "white" });
    watching.host.end();
    watching.host.close();
    await vi.advanceTimersByTimeAsync(20);
    expect(host.store.getState().session).toBe(before);
    for (const cover of ["black", "none"]) {
      watching.host.dispatch({ type: "toggleCover", cover: "black" });
      await vi.advanceTimersByTimeAsync(20);
      expect(host.store.getState().session.cover).toBe(cover);
      expect(seen(watching).session.cover).toBe(cover);
    }
    watching.close();
  });

  it("takes an edited deck, and is sent it once", async () => {
    const { host, watch, sent } = aConsole();
    const watching = await watch();
    const { deck } = host.store.getState();
    host.acceptDeck({ ...deck, hash: "edited", slides: [...deck.slides, aSlide({ id: "new" })] });
    await vi.advanceTimersByTimeAsync(20);
    expect(seen(watching).deck.hash).toBe("edited");
    host.dispatch({ type: "next" });
    await vi.advanceTimersByTimeAsync(5000);
    const decks = sent.mock.calls.filter(([message]) => "deck" in message && message.deck !== null);
    expect(decks).toHaveLength(2);
    watching.close();
  });

  it("knows when the other console ends, and when it falls silent", async () => {
    const { host, watch, watchers } = aConsole();
    const one = await watch();
    host.end();
    await vi.advanceTimersByTimeAsync(20);
    expect(seen(one).status).toBe("ended");
    one.close();
    const other = aConsole();
    const two = await other.watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(two.contact.getState()).toBe(true);
    other.watchers.close();
    await vi.advanceTimersByTimeAsync(5000);
    expect(two.contact.getState()).toBe(false);
    two.close();
    watchers.close();
  });

  it("is none where no console answers", async () => {
    const { watchers, open } = aConsole();
    watchers.close();
    const opening = watchOn(open(), now);
    await vi.advanceTimersByTimeAsync(1600);
    expect(await opening).toBeNull();
  });
});

describe("showToWatchers", () => {
  it("tells nobody when nobody asks, or no more", async () => {
    const { host, watch, sent } = aConsole();
    host.dispatch({ type: "next" });
    expect(sent).not.toHaveBeenCalled();
    const watching = await watch();
    watching.close();
    await vi.advanceTimersByTimeAsync(4000);
    sent.mockClear();
    host.dispatch({ type: "next" });
    expect(sent).not.toHaveBeenCalled();
  });

  it("answers nobody once another console has taken over", async () => {
    const { host, open } = aConsole();
    host.replace();
    const opening = watchOn(open(), now);
    await vi.advanceTimersByTimeAsync(1600);
    expect(await opening).toBeNull();
  });
});

it("a deck that is none is dropped at the door", () => {
  const bad = { type: "shown", deck: "words", session: {}, seq: 1 };
  expect(watchSchema.safeParse(bad).success).toBe(false);
  const deck = aDeck();
  const noSession = { type: "shown", deck, session: { id: "s" }, seq: 1 };
  expect(watchSchema.safeParse(noSession).success).toBe(false);
});
