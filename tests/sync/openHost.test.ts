import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Deck } from "#deck/Deck.ts";
import type { PublicState } from "#protocol/publicState.ts";
import type { SessionRecord } from "#session/plan/sessionRecord.ts";
import type { Guest } from "#sync/createGuest.ts";
import type { Host } from "#sync/createHost.ts";
import { keepSessions } from "#sync/keepSessions.ts";
import { type RunningSession, watchSessions } from "#sync/lobby.ts";
import { newId } from "#sync/newId.ts";
import { openGuest } from "#sync/openGuest.ts";
import { type OpenedHost, openHost } from "#sync/openHost.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import type { SessionStore } from "#sync/sessionStore.ts";
import { aDeck } from "../support/sampleDeck.ts";
import { createFakeLocks } from "./support/fakeLocks.ts";

beforeEach(() => void vi.stubGlobal("navigator", { locks: createFakeLocks() }));

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
  vi.unstubAllGlobals();
});

/** What a device keeps, in memory. */
function aDevice() {
  const kept = new Map<string, SavedSession>();
  const store = (): SessionStore =>
    keepSessions({
      all: async () => [...kept.values()],
      put: async (saved) => void kept.set(saved.session.id, structuredClone(saved)),
      remove: async (session) => void kept.delete(session),
    });
  return { kept, store };
}

/** A console opened over this machine's real BroadcastChannel. */
async function openConsole(
  store: SessionStore,
  over: {
    readonly deck?: Deck;
    readonly takeOver?: boolean;
    readonly rehearsal?: boolean;
    readonly onRecord?: (record: SessionRecord) => void;
  } = {},
): Promise<OpenedHost> {
  const { deck = aDeck(), takeOver = false, rehearsal = false, onRecord = () => undefined } = over;
  const choice = { rehearsal };
  const onPanel = () => undefined;
  const opened = await openHost({ deck, store, takeOver, newId, onPanel, choice, onRecord });
  if (opened.status === "hosting") open.push(opened.host);
  return opened;
}

function hostOf(opened: OpenedHost): Host {
  if (opened.status !== "hosting") throw new Error(opened.status);
  return opened.host;
}

function wallOf(host: Host): { readonly shown: () => PublicState | undefined; ended(): boolean } {
  let [shown, ended]: [PublicState | undefined, boolean] = [undefined, false];
  const guest: Guest = openGuest({
    session: host.store.getState().session.id,
    role: "audience",
    id: newId(),
    run: newId(),
    health: () => null,
    listener: {
      onState(state) {
        shown = state;
      },
      onEnded() {
        ended = true;
      },
    },
  });
  open.push(guest);
  return { shown: () => shown, ended: () => ended };
}

const slideOf = (host: Host) => host.store.getState().session.position.slide;

describe("openHost", () => {
  it("starts a session that walls can join", async () => {
    const opened = await openConsole(aDevice().store());
    expect(opened).toMatchObject({ status: "hosting", resumed: false });
    const host = hostOf(opened);
    const wall = wallOf(host);
    host.dispatch({ type: "next" });
    await vi.waitFor(() => expect(wall.shown()?.slide).toBe("today"));
  });

  it("goes on with the deck's session after its window died", async () => {
    const device = aDevice();
    const first = hostOf(await openConsole(device.store()));
    const wall = wallOf(first);
    first.dispatch({ type: "goTo", slide: "tea" });
    first.dispatch({ type: "cover", cover: "pause" });
    first.close();
    const again = await openConsole(device.store());
    expect(again).toMatchObject({ status: "hosting", resumed: true });
    const host = hostOf(again);
    expect(host.store.getState().session).toMatchObject({
      position: { slide: "tea" },
      cover: "pause",
    });
    host.dispatch({ type: "next" });
    await vi.waitFor(() => expect(wall.shown()).toMatchObject({ slide: "support" }));
  });

  it("is busy while another window hosts the deck's session", async () => {
    const device = aDevice();
    await openConsole(device.store());
    expect(await openConsole(device.store())).toMatchObject({ status: "busy" });
  });

  it("takes over when asked, on the place of the moment, and the first changes nothing", async () => {
    const device = aDevice();
    const first = hostOf(await openConsole(device.store()));
    const wall = wallOf(first);
    first.dispatch({ type: "goTo", slide: "tea" });
    const second = hostOf(await openConsole(device.store(), { takeOver: true }));
    await vi.waitFor(() => expect(first.store.getState().status).toBe("replaced"));
    expect(slideOf(second)).toBe("tea");
    first.dispatch({ type: "last" });
    first.end();
    second.dispatch({ type: "next" });
    await vi.waitFor(() => expect(wall.shown()?.slide).toBe("support"));
    expect(slideOf(first)).toBe("tea");
    expect(wall.ended()).toBe(false);
    expect(device.kept.size).toBe(1);
  });

  it("is busy when the lock is taken while the store is read, and the taker is followed", async () => {
    const device = aDevice();
    hostOf(await openConsole(device.store())).close();
    let reads = 0;
    let readOn: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      readOn = resolve;
    });
    const store = device.store();
    const first = openConsole({
      ...store,
      async all() {
        reads += 1;
        if (reads === 2) await slow;
        return store.all();
      },
    });
    await vi.waitFor(() => expect(reads).toBe(2));
    const taker = hostOf(await openConsole(device.store(), { takeOver: true }));
    const wall = wallOf(taker);
    readOn();
    expect(await first).toMatchObject({ status: "busy" });
    taker.dispatch({ type: "last" });
    await vi.waitFor(() => expect(wall.shown()?.slide).toBe("close"));
    expect([...device.kept.values()]).toMatchObject([
      { session: { position: { slide: "close" } } },
    ]);
  });

  it("raises the epoch with each host, even one whose save was lost", async () => {
    const device = aDevice();
    const epoch = () => [...device.kept.values()][0]?.epoch ?? 0;
    hostOf(await openConsole(device.store())).close();
    const first = epoch();
    const lost = structuredClone(device.kept);
    await new Promise((resolve) => setTimeout(resolve, 5));
    hostOf(await openConsole(device.store())).close();
    const second = epoch();
    expect(second).toBeGreaterThan(first);
    for (const [id, saved] of lost) device.kept.set(id, saved);
    await new Promise((resolve) => setTimeout(resolve, 5));
    hostOf(await openConsole(device.store())).close();
    expect(epoch()).toBeGreaterThan(second);
  });

  it("forgets a session that was ended, and starts afresh", async () => {
    const device = aDevice();
    const host = hostOf(await openConsole(device.store()));
    const wall = wallOf(host);
    host.dispatch({ type: "next" });
    host.end();
    await vi.waitFor(() => expect(wall.ended()).toBe(true));
    expect(device.kept.size).toBe(0);
    const again = await openConsole(device.store());
    expect(again).toMatchObject({ resumed: false });
    expect(hostOf(again).store.getState().session.id).not.toBe(host.store.getState().session.id);
  });

  it("keeps the workshops of two decks apart", async () => {
    const device = aDevice();
    const one = hostOf(await openConsole(device.store(), { deck: aDeck({ id: "one" }) }));
    const two = hostOf(await openConsole(device.store(), { deck: aDeck({ id: "two" }) }));
    const [wallOne, wallTwo] = [wallOf(one), wallOf(two)];
    one.dispatch({ type: "next" });
    two.dispatch({ type: "last" });
    await vi.waitFor(() => expect(wallOne.shown()?.slide).toBe("today"));
    await vi.waitFor(() => expect(wallTwo.shown()?.slide).toBe("close"));
  });

  it("hands over the record of a session that ends, once, and of a workshop that went on", async () => {
    const device = aDevice();
    const records: SessionRecord[] = [];
    const onRecord = (record: SessionRecord) => void records.push(record);
    const first = hostOf(await openConsole(device.store(), { onRecord }));
    first.dispatch({ type: "next" });
    first.close();
    expect(records).toEqual([]);
    const again = hostOf(await openConsole(device.store(), { onRecord }));
    again.end();
    again.end();
    const shown = records.map(({ slides }) => slides.filter((slide) => slide.shown));
    expect(shown.map((slides) => slides.map(({ id }) => id))).toEqual([["welcome", "today"]]);
  });

  it("leaves no record of a session in which nothing happened", async () => {
    const records: SessionRecord[] = [];
    const onRecord = (record: SessionRecord) => void records.push(record);
    hostOf(await openConsole(aDevice().store(), { onRecord })).end();
    expect(records).toEqual([]);
  });

  it("keeps a rehearsal apart from the workshop of the same deck, and resumes each as what it is", async () => {
    const device = aDevice();
    const workshop = hostOf(await openConsole(device.store()));
    workshop.dispatch({ type: "goTo", slide: "tea" });
    const opened = await openConsole(device.store(), { rehearsal: true });
    expect(opened).toMatchObject({ status: "hosting", resumed: false });
    hostOf(opened).dispatch({ type: "goTo", slide: "support" });
    hostOf(opened).close();
    workshop.close();
    const [first, second] = [
      await openConsole(device.store(), { rehearsal: true }),
      await openConsole(device.store()),
    ];
    expect([slideOf(hostOf(first)), slideOf(hostOf(second))]).toEqual(["support", "tea"]);
    expect(hostOf(first).store.getState().session.rehearsal).toBe(true);
  });

  it("goes on as a workshop with a session that was saved before there were rehearsals", async () => {
    const device = aDevice();
    const before = hostOf(await openConsole(device.store()));
    before.dispatch({ type: "goTo", slide: "tea" });
    before.close();
    for (const saved of device.kept.values())
      Reflect.deleteProperty(saved.session as object, "rehearsal");
    const again = await openConsole(device.store());
    expect(again).toMatchObject({ resumed: true });
    expect(slideOf(hostOf(again))).toBe("tea");
  });

  it("announces a workshop to windows that look for one, and never a rehearsal", async () => {
    const device = aDevice();
    const rehearsal = hostOf(await openConsole(device.store(), { rehearsal: true }));
    const workshop = hostOf(await openConsole(device.store()));
    let seen: readonly RunningSession[] = [];
    open.push(
      watchSessions((sessions) => {
        seen = sessions;
      }),
    );
    const { id } = workshop.store.getState().session;
    await vi.waitFor(() => expect(seen.map(({ session }) => session)).toEqual([id]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(1);
    const wall = wallOf(rehearsal);
    await vi.waitFor(() => expect(wall.shown()?.slide).toBe("welcome"));
  });
});
