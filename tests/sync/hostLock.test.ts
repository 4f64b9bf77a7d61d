import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LobbyMessage, lobbySchema } from "#protocol/lobby.ts";
import { takeHostLock } from "#sync/hostLock.ts";
import { announceSession } from "#sync/lobby.ts";
import { takeLobbyLock } from "#sync/lobbyLock.ts";
import { createFakeLocks } from "./support/fakeLocks.ts";
import { createMemoryWire } from "./support/memoryWire.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A wish, and how often the lock was lost. */
function wish(steal = false) {
  let losses = 0;
  const onLost = () => {
    losses += 1;
  };
  return { steal, onLost, losses: () => losses };
}

/** A browser's windows; `take` is what each does to become the host. */
const browsers = {
  "Web Locks": () => {
    const locks = createFakeLocks();
    return {
      take: (session: string, wished: ReturnType<typeof wish>) =>
        takeHostLock(session, wished, locks),
      host: () => undefined,
    };
  },
  "the lobby": () => {
    const wire = createMemoryWire();
    const lobby = () => wire.open<LobbyMessage, LobbyMessage>("lobby", lobbySchema);
    return {
      take: (session: string, wished: ReturnType<typeof wish>) =>
        takeLobbyLock(session, wished, lobby()),
      host: (session: string) => announceSession({ session, title: "A deck" }, lobby()),
    };
  },
};

describe.each(Object.entries(browsers))("the lock of a session by %s", (_name, open) => {
  async function taken<T>(promise: Promise<T>): Promise<T> {
    await vi.advanceTimersByTimeAsync(500);
    return promise;
  }

  it("is one window's at a time", async () => {
    const { take, host } = open();
    expect(await taken(take("s1", wish()))).not.toBeNull();
    host("s1");
    expect(await taken(take("s1", wish()))).toBeNull();
    expect(await taken(take("s2", wish()))).not.toBeNull();
  });

  it("can be taken over, which the window that had it hears once", async () => {
    const { take, host } = open();
    const first = wish();
    await taken(take("s1", first));
    host("s1");
    expect(await taken(take("s1", wish(true)))).not.toBeNull();
    expect(first.losses()).toBe(1);
    await taken(take("s1", wish(true)));
    expect(first.losses()).toBe(1);
  });

  it("is free again when it is released, and then never lost", async () => {
    const { take } = open();
    const first = wish();
    const lock = await taken(take("s1", first));
    lock?.release();
    await taken(Promise.resolve());
    expect(await taken(take("s1", wish()))).not.toBeNull();
    await taken(take("s1", wish(true)));
    expect(first.losses()).toBe(0);
  });

  it("of another session is not lost with it", async () => {
    const { take } = open();
    const other = wish();
    await taken(take("s2", other));
    await taken(take("s1", wish(true)));
    expect(other.losses()).toBe(0);
  });
});

describe("takeHostLock", () => {
  it.each([
    ["lends no locks", createFakeLocks({ refuse: true })],
    ["has none", undefined],
  ])("asks in the lobby where the browser %s", async (_name, locks) => {
    vi.useRealTimers();
    vi.stubGlobal("navigator", {});
    const session = `session-${Math.random()}`;
    const first = wish();
    const lock = await takeHostLock(session, first, locks);
    const announced = announceSession({ session, title: "A deck" });
    expect(await takeHostLock(session, wish(), locks)).toBeNull();
    const next = await takeHostLock(session, wish(true), locks);
    await vi.waitFor(() => expect(first.losses()).toBe(1));
    announced.close();
    lock?.release();
    next?.release();
    vi.unstubAllGlobals();
  });
});
