import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { filmPosition } from "#session/film/filmPosition.ts";
import { perfect } from "./support/memoryWire.ts";
import { aWire, guestOn, hostOn, type TestHost } from "./support/workshop.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

function pass(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds);
}

function signs(host: TestHost): readonly string[] {
  const { guests } = host.store.getState();
  return guests.map(({ id, connected }) => `${id} ${connected ? "connected" : "not connected"}`);
}

describe("the sign of a window", () => {
  it("says where it is and how its sound is", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    host.dispatch({ type: "next" });
    pass(5);
    wall.become({ sound: "blocked", fullScreen: true, trouble: "The film is gone." });
    wall.report();
    pass(5);
    expect(host.store.getState().guests).toMatchObject([
      {
        id: "wall",
        role: "audience",
        connected: true,
        health: {
          slide: "today",
          sound: "blocked",
          fullScreen: true,
          trouble: "The film is gone.",
        },
      },
    ]);
  });

  it("is asked of one window alone, and not by a console that has ended", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const walls = ["one", "two"].map((id) => guestOn(wire, { id, run: id }));
    pass(5);
    host.askWall("two", "tone");
    host.askWall("two", "place");
    pass(5);
    expect(walls.map(({ asks }) => asks)).toEqual([[], ["tone", "place"]]);
    host.end();
    host.askWall("two", "tone");
    pass(5);
    expect(walls[1]?.asks).toHaveLength(2);
  });

  it.each(Array.from({ length: 20 }, (_, n) => n * 50 + 5))(
    "turns to not connected within three seconds of its last word (%i ms after a beat)",
    (phase) => {
      const wire = aWire();
      const host = hostOn(wire);
      const wall = guestOn(wire);
      pass(5000 + phase);
      wall.report();
      pass(1);
      wall.kill();
      expect(signs(host)).toEqual(["wall connected"]);
      pass(2300);
      expect(signs(host)).toEqual(["wall connected"]);
      pass(699);
      expect(signs(host)).toEqual(["wall not connected"]);
    },
  );

  it("remembers that it was full screen once", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    const sign = () => host.store.getState().guests[0];
    pass(1500);
    expect(sign()).toMatchObject({ wasFullScreen: false });
    wall.become({ fullScreen: true });
    pass(1500);
    wall.become({ fullScreen: false });
    pass(1500);
    expect(sign()).toMatchObject({ wasFullScreen: true, health: { fullScreen: false } });
  });

  it("does not turn for one lost beat", () => {
    const wire = aWire();
    const host = hostOn(wire);
    guestOn(wire);
    pass(5500);
    wire.become({ ...perfect, drop: 1 });
    pass(1000);
    wire.become(perfect);
    let lost = false;
    for (let n = 0; n < 30; n += 1) {
      pass(100);
      lost ||= signs(host).includes("wall not connected");
    }
    expect(lost).toBe(false);
  });

  it("turns back when the window is heard again, and goes a minute after it was last", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    pass(5);
    wire.become({ ...perfect, drop: 1 });
    pass(4000);
    expect(signs(host)).toEqual(["wall not connected"]);
    wire.become(perfect);
    pass(2000);
    expect(signs(host)).toEqual(["wall connected"]);
    wall.kill();
    pass(59_000);
    expect(signs(host)).toEqual(["wall not connected"]);
    pass(3000);
    expect(signs(host)).toEqual([]);
  });

  it("goes at once when the window says goodbye", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    pass(5);
    wall.close();
    pass(5);
    expect(signs(host)).toEqual([]);
  });

  it("stays when the console itself slept", () => {
    const wire = aWire();
    const host = hostOn(wire);
    guestOn(wire);
    pass(5000);
    // Asleep: the clock runs and no timer does.
    vi.setSystemTime(Date.now() + 3_600_000);
    let lost = false;
    for (let n = 0; n < 40; n += 1) {
      pass(100);
      lost ||= !signs(host).includes("wall connected");
    }
    expect(lost).toBe(false);
    expect(host.store.getState().session.soundLeader).toBe("wall");
  });
});

describe("the window that sounds", () => {
  it("is the first, and stays it while others come and go", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const leader = () => host.store.getState().session.soundLeader;
    expect(leader()).toBeNull();
    guestOn(wire, { id: "one" });
    pass(5);
    const two = guestOn(wire, { id: "two" });
    guestOn(wire, { id: "phone", role: "participant" });
    pass(5000);
    expect(leader()).toBe("one");
    two.close();
    pass(5);
    expect(leader()).toBe("one");
  });

  it("is another when it is gone, one whose sound is ready first", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const one = guestOn(wire, { id: "one" });
    pass(5);
    guestOn(wire, { id: "two", health: { sound: "blocked" } });
    guestOn(wire, { id: "three" });
    pass(5000);
    one.kill();
    pass(3000);
    expect(host.store.getState().session.soundLeader).toBe("three");
  });

  it("gives way when the browser keeps it silent and another may sound", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const one = guestOn(wire, { id: "one", health: { sound: "blocked" } });
    pass(2000);
    expect(host.store.getState().session.soundLeader).toBe("one");
    guestOn(wire, { id: "two" });
    pass(2000);
    expect(host.store.getState().session.soundLeader).toBe("two");
    one.become({ sound: "ready" });
    pass(2000);
    expect(host.store.getState().session.soundLeader).toBe("two");
  });

  it("is nobody when all are gone", () => {
    const wire = aWire();
    const host = hostOn(wire);
    guestOn(wire).kill();
    guestOn(wire, { id: "two" }).kill();
    pass(3000);
    expect(host.store.getState().session.soundLeader).toBeNull();
  });
});

describe("a film's reports", () => {
  function playing() {
    const wire = aWire();
    const host = hostOn(wire);
    const leader = guestOn(wire, { id: "leader" });
    pass(5);
    const follower = guestOn(wire, { id: "follower", run: "other" });
    host.dispatch({ type: "goTo", slide: "before-carer" });
    host.dispatch({ type: "next" });
    host.dispatch({ type: "playFilm" });
    pass(2000);
    const film = () => host.store.getState().session.film;
    const report = { slide: "carer", order: film()?.order ?? 0, playing: true, ended: false };
    return { host, leader, follower, film, report };
  }

  it("of the leader rebase the formula, without a new order", () => {
    const { leader, film, report } = playing();
    const order = film()?.order;
    leader.become({ film: { ...report, position: 1.5, at: Date.now() } });
    leader.report();
    pass(5);
    expect(film()).toMatchObject({ status: "playing", position: 1.5, order });
    // The same report again with each beat says nothing new.
    const known = film();
    pass(3000);
    expect(film()).toBe(known);
  });

  it("of others, and of older orders, change nothing", () => {
    const { host, leader, follower, film, report } = playing();
    const known = film();
    follower.become({ film: { ...report, position: 1.5, at: Date.now() } });
    follower.report();
    leader.become({ film: { ...report, order: report.order - 1, position: 1, at: Date.now() } });
    leader.report();
    pass(5);
    expect(film()).toBe(known);
    host.dispatch({ type: "pauseFilm" });
    const paused = film();
    leader.become({ film: { ...report, position: 1, at: Date.now() } });
    leader.report();
    pass(5);
    expect(film()).toBe(paused);
  });

  it("of the leader end the film, and reports of a film that stands are no reports", () => {
    const { leader, film, report } = playing();
    const known = film();
    const stands = { ...report, playing: false, position: 1, at: Date.now() };
    leader.become({ film: stands });
    leader.report();
    pass(5);
    expect(film()).toBe(known);
    leader.become({ film: { ...stands, ended: true } });
    leader.report();
    pass(5);
    expect(film()?.status).toBe("ended");
  });

  it("from a window whose clock is another are read on the host's", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire, { skew: 90_000_000 });
    pass(3000);
    expect(Math.abs(wall.now() - Date.now())).toBeLessThanOrEqual(1);
    host.dispatch({ type: "goTo", slide: "before-carer" });
    host.dispatch({ type: "next" });
    host.dispatch({ type: "playFilm" });
    pass(1000);
    const film = host.store.getState().session.film;
    if (!film) throw new Error("no film");
    const { slide, order } = film;
    const at = wall.now();
    wall.become({ film: { slide, order, position: 0.8, at, playing: true, ended: false } });
    wall.report();
    pass(5);
    const rebased = host.store.getState().session.film;
    expect(rebased && filmPosition(rebased, at)).toBeCloseTo(0.8);
  });

  it("forget the clock of a host that was replaced", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire, { skew: 5000 });
    pass(5000);
    host.kill();
    // The next console's machine was set two hours on.
    vi.setSystemTime(Date.now() + 7_200_000);
    const again = hostOn(wire, { epoch: 2 });
    pass(5);
    expect(Math.abs(wall.now() - Date.now())).toBeLessThanOrEqual(1);
    again.close();
  });
});

describe("what is asked", () => {
  it("on a wall drives the console", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    wall.submit({ type: "next" });
    wall.submit({ type: "nextSlide", held: true });
    wall.submit({ type: "toggleFreeze" });
    wall.submit({ type: "toggleClock" });
    wall.submit({ type: "cover", cover: "black" });
    pass(5);
    const { session } = host.store.getState();
    expect(session.position.slide).toBe("before");
    expect(session.frozen).toEqual(session.position);
    expect(session.clock.since).toBeNull();
    expect(session.cover).toBe("black");
  });

  it("twice before the first is seen counts twice", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    pass(5);
    wall.submit({ type: "next" });
    wall.submit({ type: "next" });
    expect(wall.states.at(-1)?.slide).toBe("welcome");
    pass(5);
    expect(host.store.getState().session.position).toEqual({ slide: "today", step: 1 });
  });

  it("while the console moves too is one step of its own, never a longer one", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    pass(5);
    host.dispatch({ type: "next" });
    wall.submit({ type: "next" });
    expect(wall.states.at(-1)?.slide).toBe("welcome");
    pass(5);
    expect(host.store.getState().session.position).toEqual({ slide: "today", step: 1 });
    // A jump that it crosses is not undone.
    host.dispatch({ type: "goTo", slide: "tea" });
    wall.submit({ type: "next" });
    pass(5);
    expect(host.store.getState().session.position.slide).toBe("support");
  });

  it("while the console reaches a film leaves the film silent on its poster", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    host.dispatch({ type: "goTo", slide: "before-carer" });
    pass(5000);
    host.dispatch({ type: "next" });
    wall.submit({ type: "next" });
    pass(5);
    expect(host.store.getState().session).toMatchObject({
      position: { slide: "carer" },
      film: { status: "ready" },
    });
  });

  it("while the console covers the room is no way back from the cover", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    pass(5);
    host.dispatch({ type: "toggleCover", cover: "black" });
    wall.submit({ type: "cover", cover: "black" });
    pass(5);
    expect(host.store.getState().session.cover).toBe("black");
  });

  it("for a panel opens it at the console", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const wall = guestOn(wire);
    wall.submit({ type: "panel", panel: "help" });
    wall.submit({ type: "panel", panel: "goTo", digits: "4" });
    pass(5);
    expect(host.panels).toEqual(["help", "goTo 4"]);
    expect(host.store.getState().session).toMatchObject({ position: { slide: "welcome" } });
  });

  it("by participants is answered only by being kept: they drive nothing", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const phone = guestOn(wire, { id: "phone", role: "participant" });
    phone.submit({ type: "next" });
    phone.submit({ type: "cover", cover: "black" });
    phone.submit({ type: "panel", panel: "help" });
    phone.submit({ type: "answer", slide: "before", text: "3, 4, 2" });
    pass(5);
    const { session } = host.store.getState();
    expect(session.position.slide).toBe("welcome");
    expect(session.cover).toBe("none");
    expect(host.panels).toEqual([]);
    expect(session.answers).toMatchObject([{ guest: "phone", slide: "before", text: "3, 4, 2" }]);
  });

  it("is asked until it is counted, and no longer", () => {
    const wire = aWire();
    const wall = guestOn(wire);
    const asked = () => wire.sent.filter(({ message }) => isSubmit(message)).length;
    wall.submit({ type: "next" });
    pass(1000);
    expect(asked()).toBe(1 + 6);
    const host = hostOn(wire);
    pass(200);
    const until = asked();
    pass(5000);
    expect(asked()).toBe(until);
    expect(host.store.getState().session.position.slide).toBe("today");
  });

  it("is told to the window once all of it is counted, after what came of it", () => {
    const wire = aWire();
    hostOn(wire);
    const wall = guestOn(wire);
    pass(5);
    wall.submit({ type: "next" });
    wall.submit({ type: "cover", cover: "black" });
    expect(wall.counts()).toEqual([]);
    pass(5);
    expect(wall.counts()).toEqual(["black"]);
    pass(2000);
    expect(wall.counts()).toEqual(["black"]);
  });

  it("leaves alone what another page's life has asked", () => {
    const wire = aWire();
    const host = hostOn(wire);
    const before = guestOn(wire, { run: "before" });
    before.submit({ type: "next" });
    pass(5);
    before.kill();
    const reloaded = guestOn(wire, { run: "after" });
    reloaded.submit({ type: "next" });
    pass(5);
    expect(host.store.getState().session.position).toEqual({ slide: "today", step: 1 });
    expect(host.saves.at(-1)?.heard).toEqual({ before: 1, after: 1 });
  });
});

function isSubmit(message: unknown): boolean {
  return (message as { readonly type: string }).type === "submit";
}

describe("saving", () => {
  it("happens with each change and every five seconds", () => {
    const wire = aWire();
    const host = hostOn(wire);
    expect(host.saves).toHaveLength(1);
    host.dispatch({ type: "next" });
    host.dispatch({ type: "first" });
    host.dispatch({ type: "first" });
    expect(host.saves.map((saved) => saved.session.position.slide)).toEqual([
      "welcome",
      "today",
      "welcome",
    ]);
    pass(10_500);
    expect(host.saves).toHaveLength(5);
    expect(host.saves.at(-1)).toMatchObject({ deckTitle: expect.any(String), aliveAt: 1_010_000 });
  });
});
