import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { publicState } from "#protocol/publicState.ts";
import { aDeck, aSlide } from "../support/sampleDeck.ts";
import { perfect } from "./support/memoryWire.ts";
import {
  aWire,
  guestOn,
  hostOn,
  plainDeck,
  type TestGuest,
  type TestHost,
} from "./support/workshop.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

function pass(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds);
}

/** The guest shows the slide, step, cover and film of the host, under its number. */
function expectSame(guest: TestGuest, host: TestHost): void {
  const { deck, session, seq } = host.store.getState();
  expect(guest.states.at(-1)).toEqual(publicState(deck, session));
  expect(guest.seqs.at(-1)).toBe(seq);
}

describe("a guest", () => {
  it("that joins late has the deck and the state of the moment at once", () => {
    const wire = aWire();
    const host = hostOn(wire);
    host.dispatch({ type: "next" });
    host.dispatch({ type: "next" });
    host.dispatch({ type: "cover", cover: "pause" });
    const guest = guestOn(wire);
    pass(5);
    expect(guest.decks).toHaveLength(1);
    expectSame(guest, host);
  });

  it("that was there before the host hears from it at once", () => {
    const wire = aWire();
    const [wall, phone] = [guestOn(wire), guestOn(wire, { id: "phone", role: "participant" })];
    pass(10_000);
    const host = hostOn(wire);
    pass(5);
    expectSame(wall, host);
    expect(phone.pages.at(-1)?.slide.id).toBe("welcome");
  });

  it("shows each change once and nothing between the beats", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(10_000);
    const before = guest.states.length;
    host.dispatch({ type: "next" });
    host.dispatch({ type: "first" });
    host.dispatch({ type: "first" });
    pass(10_000);
    expect(guest.states.length - before).toBe(2);
  });

  it("asks again for a deck that was lost on its way", () => {
    const wire = aWire();
    const host = hostOn(wire);
    wire.become({ ...perfect, drop: 1 });
    const guest = guestOn(wire);
    pass(500);
    wire.become(perfect);
    pass(2000);
    expect(guest.decks).toHaveLength(1);
    expectSame(guest, host);
  });

  it("shows an edited deck once the trainer has accepted it", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(5);
    const edited = aDeck({ hash: "edited", slides: [aSlide({ id: "new" }), ...aDeck().slides] });
    host.acceptDeck(edited);
    pass(5);
    expect(guest.decks.map((deck) => deck.hash)).toEqual([aDeck().hash, "edited"]);
    expectSame(guest, host);
    expect(guest.states.at(-1)?.slide).toBe("welcome");
    host.acceptDeck(edited);
    pass(5);
    expect(guest.decks).toHaveLength(2);
  });

  it("gets an edited deck that was lost on its way with the next beat", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(300);
    wire.become({ ...perfect, drop: 1 });
    host.acceptDeck({ ...aDeck(), hash: "edited" });
    pass(100);
    wire.become(perfect);
    pass(1100);
    expect(guest.decks.at(-1)?.hash).toBe("edited");
    expectSame(guest, host);
  });

  it("never hears of another session", () => {
    const wire = aWire();
    const [one, two] = [hostOn(wire, { session: "s1" }), hostOn(wire, { session: "s2" })];
    const wallOne = guestOn(wire, { session: "s1", id: "wall" });
    const wallTwo = guestOn(wire, { session: "s2", id: "wall" });
    one.dispatch({ type: "next" });
    two.dispatch({ type: "last" });
    wallTwo.submit({ type: "cover", cover: "black" });
    pass(2000);
    expectSame(wallOne, one);
    expectSame(wallTwo, two);
    expect(one.store.getState().session.cover).toBe("none");
    expect(two.store.getState().session.cover).toBe("black");
  });
});

describe("silence", () => {
  it("is told after three seconds, and its end at once", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(5);
    expect(guest.contacts).toEqual([true]);
    host.kill();
    pass(2990);
    expect(guest.contacts).toEqual([true]);
    pass(1100);
    expect(guest.contacts).toEqual([true, false]);
    hostOn(wire, { epoch: 2 });
    pass(5);
    expect(guest.contacts).toEqual([true, false, true]);
  });

  it("leaves the last state as it was", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    host.dispatch({ type: "next" });
    pass(5);
    host.kill();
    const shown = guest.states.length;
    pass(60_000);
    expect(guest.states).toHaveLength(shown);
    expect(guest.ends()).toBe(0);
  });
});

describe("a host that comes back", () => {
  it("is followed at the place that it saved", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    host.dispatch({ type: "goTo", slide: "tea" });
    host.dispatch({ type: "cover", cover: "white" });
    pass(5);
    host.kill();
    const again = hostOn(wire, { saved: host.saves.at(-1) });
    pass(5);
    expect(guest.states.at(-1)).toMatchObject({ slide: "tea", cover: "white" });
    again.dispatch({ type: "next" });
    pass(5);
    expectSame(guest, again);
  });

  it("is followed alone: an older one that still speaks is not heard", () => {
    const wire = aWire();
    const older = hostOn(wire, { epoch: 1 });
    const guest = guestOn(wire);
    for (let n = 0; n < 5; n += 1) older.dispatch({ type: "next" });
    pass(5);
    const newer = hostOn(wire, { epoch: 2 });
    pass(5);
    expectSame(guest, newer);
    older.dispatch({ type: "last" });
    older.dispatch({ type: "cover", cover: "black" });
    pass(5000);
    expectSame(guest, newer);
    expect(guest.states.at(-1)?.cover).toBe("none");
  });

  it("counts nothing again that the one before has counted", () => {
    const wire = aWire();
    const host = hostOn(wire, { deck: plainDeck(20) });
    const guest = guestOn(wire);
    pass(5);
    wire.become({ ...perfect, delay: 400, seed: 5 });
    for (let n = 0; n < 6; n += 1) guest.submit({ type: "next" });
    pass(250);
    host.kill();
    const again = hostOn(wire, { deck: plainDeck(20), saved: host.saves.at(-1) });
    wire.become(perfect);
    pass(3000);
    expect(again.store.getState().session.position.slide).toBe("slide-6");
  });

  it("does not count again what changed nothing", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(5);
    guest.submit({ type: "back" });
    pass(5);
    host.dispatch({ type: "goTo", slide: "tea" });
    expect(host.saves.at(-1)?.heard).toEqual({ run: 1 });
  });
});

describe("a host that was replaced", () => {
  it("changes, sends, saves and ends nothing any more", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(5);
    host.replace();
    expect(host.store.getState().status).toBe("replaced");
    const [sent, saves, session] = [
      wire.sent.length,
      host.saves.length,
      host.store.getState().session,
    ];
    host.dispatch({ type: "next" });
    host.acceptDeck(plainDeck(2));
    host.end();
    host.replace();
    pass(900);
    expect([host.store.getState().session, host.store.getState().status]).toEqual([
      session,
      "replaced",
    ]);
    expect(wire.sent).toHaveLength(sent);
    expect(host.saves).toHaveLength(saves);
    guest.submit({ type: "next" });
    pass(100);
    expect(host.store.getState().session).toBe(session);
  });
});

describe("the end", () => {
  it("is told once to walls and participants", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const [wall, phone] = [guestOn(wire), guestOn(wire, { id: "phone", role: "participant" })];
    pass(5);
    host.end();
    pass(10_000);
    expect([wall.ends(), phone.ends()]).toEqual([1, 1]);
    expect(host.store.getState().status).toBe("ended");
  });

  it("is told again to a guest that did not hear it", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(5);
    wire.become({ ...perfect, drop: 1 });
    host.end();
    wire.become(perfect);
    pass(6000);
    expect(guest.ends()).toBe(1);
  });

  it("is not undone by a state that arrives after it", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(5);
    wire.become({ ...perfect, delay: 500, seed: 3 });
    for (let n = 0; n < 20; n += 1) host.dispatch({ type: "toggleCover", cover: "black" });
    host.end();
    wire.become(perfect);
    let shownAtEnd = -1;
    for (let n = 0; n < 500; n += 1) {
      pass(1);
      if (guest.ends() === 1 && shownAtEnd < 0) shownAtEnd = guest.states.length;
    }
    expect(shownAtEnd).toBeGreaterThan(0);
    expect(guest.states).toHaveLength(shownAtEnd);
  });

  it("leaves nothing running and nothing to ask", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(5);
    host.end();
    pass(5);
    const sent = wire.sent.length;
    guest.submit({ type: "next" });
    guest.report();
    pass(10_000);
    expect(wire.sent).toHaveLength(sent);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("closing", () => {
  it("leaves the session saved and nothing running", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const guest = guestOn(wire);
    pass(1500);
    host.close();
    guest.close();
    expect(host.saves.at(-1)?.aliveAt).toBe(Date.now());
    const [sent, saves] = [wire.sent.length, host.saves.length];
    host.dispatch({ type: "next" });
    guest.submit({ type: "next" });
    pass(10_000);
    expect(vi.getTimerCount()).toBe(0);
    expect([wire.sent.length, host.saves.length]).toEqual([sent, saves]);
  });
});

describe("leaving the console", () => {
  it("pauses the film: nothing plays with nobody there to stop it", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    host.dispatch({ type: "goTo", slide: "carer" });
    host.dispatch({ type: "next" });
    host.dispatch({ type: "playFilm" });
    pass(1000);
    expect(wall.states.at(-1)?.film?.status).toBe("playing");
    host.close();
    pass(5);
    expect(wall.states.at(-1)?.film?.status).toBe("paused");
    expect(host.saves.at(-1)?.session.film?.status).toBe("paused");
  });
});

describe("a wire that drops, repeats, delays and reorders", () => {
  const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);

  it.each(seeds)("loses nothing and counts nothing twice (%i)", (seed) => {
    const wire = aWire({ drop: 0.3, repeat: 0.3, delay: 80, seed });
    const host = hostOn(wire, { deck: plainDeck(200) });
    const walls = [guestOn(wire, { id: "a", run: "a" }), guestOn(wire, { id: "b", run: "b" })];
    const phone = guestOn(wire, { id: "c", run: "c", role: "participant" });
    for (let n = 0; n < 40; n += 1) {
      host.dispatch({ type: "next" });
      walls[n % 2]?.submit({ type: "next" });
      if (n % 4 === 0) host.dispatch({ type: "back" });
      pass(10);
    }
    host.dispatch({ type: "cover", cover: "pause" });
    pass(20_000);
    // 40 from the console, 40 from the walls, 10 back.
    expect(host.store.getState().session.position.slide).toBe("slide-70");
    for (const wall of walls) {
      expectSame(wall, host);
      expect(wall.seqs).toEqual(wall.seqs.toSorted((x, y) => x - y));
      expect(new Set(wall.seqs).size).toBe(wall.seqs.length);
    }
    expect(phone.pages.at(-1)?.state).toMatchObject({ slide: "slide-70", cover: "pause" });
  });

  it.each(seeds.slice(0, 8))("keeps the submissions of each run in their order (%i)", (seed) => {
    const wire = aWire({ drop: 0.3, repeat: 0.3, delay: 80, seed });
    const host = hostOn(wire, { deck: plainDeck(50) });
    const guest = guestOn(wire);
    // Only in this order does one end on the last slide but two.
    guest.submit({ type: "next" });
    guest.submit({ type: "last" });
    guest.submit({ type: "back" });
    guest.submit({ type: "back" });
    pass(10_000);
    expect(host.store.getState().session.position.slide).toBe("slide-47");
  });

  it.each(seeds.slice(0, 8))("lets a host die and come back without a loss (%i)", (seed) => {
    const deck = plainDeck(200);
    const wire = aWire({ drop: 0.2, repeat: 0.2, delay: 60, seed });
    const host = hostOn(wire, { deck });
    const guest = guestOn(wire);
    pass(3000);
    for (let n = 0; n < 30; n += 1) {
      guest.submit({ type: "next" });
      pass(7);
    }
    host.kill();
    pass(2000);
    const again = hostOn(wire, { deck, saved: host.saves.at(-1) });
    for (let n = 0; n < 30; n += 1) {
      guest.submit({ type: "next" });
      pass(7);
    }
    pass(20_000);
    expect(again.store.getState().session.position.slide).toBe("slide-60");
    expectSame(guest, again);
  });
});
