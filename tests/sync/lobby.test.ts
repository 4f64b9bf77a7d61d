import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LobbyMessage, lobbySchema } from "#protocol/lobby.ts";
import { announceSession, type RunningSession, watchSessions } from "#sync/lobby.ts";
import { createMemoryWire } from "./support/memoryWire.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aLobby() {
  const wire = createMemoryWire();
  const open = () => wire.open<LobbyMessage, LobbyMessage>("lobby", lobbySchema);
  const told: (readonly RunningSession[])[] = [];
  const ids = () => told.map((sessions) => sessions.map((each) => each.session));
  const watch = () => watchSessions((sessions) => told.push(sessions), open());
  const announce = (session: string) => announceSession({ session, title: `${session}!` }, open());
  return { told, ids, watch, announce };
}

describe("watchSessions", () => {
  it("finds the workshops that run, and those that start later", () => {
    const { watch, announce, told, ids } = aLobby();
    announce("one");
    watch();
    vi.advanceTimersByTime(10);
    expect(told).toEqual([[{ session: "one", title: "one!" }]]);
    announce("two");
    vi.advanceTimersByTime(10);
    expect(ids().at(-1)).toEqual(["one", "two"]);
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveLength(2);
  });

  it("tells that a workshop has gone after a round without its answer", () => {
    const { watch, announce, ids } = aLobby();
    const one = announce("one");
    announce("two");
    watch();
    vi.advanceTimersByTime(1500);
    one.close();
    vi.advanceTimersByTime(2500);
    expect(ids().at(-1)).toEqual(["two"]);
  });

  it("never shows fewer workshops because one more has started", () => {
    const { watch, announce, ids } = aLobby();
    announce("one");
    watch();
    vi.advanceTimersByTime(1000);
    // Said between the question of this round and the answers to it.
    announce("two");
    vi.advanceTimersByTime(2000);
    expect(ids()).toEqual([["one"], ["one", "two"]]);
  });

  it("is quiet once closed", () => {
    const { watch, announce, told } = aLobby();
    watch().close();
    announce("one");
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
