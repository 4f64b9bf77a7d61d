import { afterEach, describe, expect, it, vi } from "vitest";
import { createClockOffset } from "#sync/clockOffset.ts";
import { createOutbox, type Waiting } from "#sync/createOutbox.ts";
import { type Guests, hearGuest, leaveGuest, soundLeader, sweepGuests } from "#sync/guests.ts";
import { hearSubmission } from "#sync/hearSubmission.ts";
import { newId } from "#sync/newId.ts";
import { wallClock } from "#sync/wallClock.ts";

afterEach(() => void vi.useRealTimers());

describe("createClockOffset", () => {
  it("believes its own clock before it has heard another", () => {
    expect(createClockOffset().toHost(1234)).toBe(1234);
  });

  it("takes small differences for the message's way, not for another clock", () => {
    const offset = createClockOffset();
    offset.sample(1000, 1049);
    expect(offset.toHost(5000)).toBe(5000);
  });

  it("learns another clock from the quickest message", () => {
    const offset = createClockOffset();
    for (const late of [300, 2, 80]) offset.sample(1000, 61_000 + late);
    expect(offset.toHost(70_000)).toBe(70_000 - 60_002);
  });

  it("forgets old messages, so that it follows a clock that was set", () => {
    const offset = createClockOffset();
    offset.sample(0, 100);
    for (let n = 0; n < 30; n += 1) offset.sample(0, 9000);
    expect(offset.toHost(10_000)).toBe(1000);
  });
});

describe("hearSubmission", () => {
  const submission = (n: number, oldest = 1, run = "r") => ({ run, n, oldest });

  it("counts each run's submissions in order and once", () => {
    const first = hearSubmission({}, submission(1));
    expect(first).toEqual({ heard: { r: 1 }, counts: true });
    expect(hearSubmission(first.heard, submission(1)).counts).toBe(false);
    expect(hearSubmission(first.heard, submission(3)).counts).toBe(false);
    expect(hearSubmission(first.heard, submission(2)).counts).toBe(true);
    expect(hearSubmission(first.heard, submission(1, 1, "other")).counts).toBe(true);
  });

  it("starts a run that it never heard at the oldest that still waits", () => {
    expect(hearSubmission({}, submission(8, 7)).counts).toBe(false);
    expect(hearSubmission({}, submission(7, 7))).toEqual({ heard: { r: 7 }, counts: true });
  });

  it("counts a run named like a part of the language", () => {
    expect(hearSubmission({}, submission(1, 1, "constructor")).counts).toBe(true);
  });
});

describe("createOutbox", () => {
  it("sends at once, and again until it is counted, saying which is the oldest", () => {
    vi.useFakeTimers();
    const sent: Waiting[] = [];
    const outbox = createOutbox((waiting) => sent.push(waiting));
    outbox.submit({ type: "next" });
    outbox.submit({ type: "back" });
    expect(sent.splice(0)).toEqual([
      { n: 1, oldest: 1, intent: { type: "next" } },
      { n: 2, oldest: 1, intent: { type: "back" } },
    ]);
    vi.advanceTimersByTime(150);
    expect(sent.splice(0).map(({ n }) => n)).toEqual([1, 2]);
    outbox.counted(1);
    vi.advanceTimersByTime(150);
    expect(sent.splice(0)).toEqual([{ n: 2, oldest: 2, intent: { type: "back" } }]);
    outbox.counted(2);
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("sends nothing any more once closed", () => {
    vi.useFakeTimers();
    const sent: Waiting[] = [];
    const outbox = createOutbox((waiting) => sent.push(waiting));
    outbox.submit({ type: "next" });
    outbox.close();
    outbox.submit({ type: "next" });
    vi.advanceTimersByTime(1000);
    expect(sent).toHaveLength(1);
  });
});

describe("guests", () => {
  const wall = { id: "wall", role: "audience", health: null } as const;
  const phone = { id: "phone", role: "participant", health: null } as const;

  it("keep what a window last said of itself", () => {
    const health = { ...well, sound: "blocked" } as const;
    const heard = hearGuest(hearGuest([], { ...wall, health }, 0), wall, 9);
    expect(heard).toEqual([{ ...wall, health, connected: true, wasFullScreen: false, seenAt: 9 }]);
  });

  it("stay the same list while nobody falls silent", () => {
    const guests = hearGuest(hearGuest([], wall, 0), phone, 100);
    expect(sweepGuests(guests, 2400)).toBe(guests);
    const swept = sweepGuests(guests, 2450);
    expect(swept.map((guest) => guest.connected)).toEqual([false, true]);
    expect(sweepGuests(swept, 2460)).toBe(swept);
  });

  it("are forgotten when they leave, or a minute after they were last heard", () => {
    const guests = hearGuest(hearGuest([], wall, 0), phone, 30_000);
    expect(leaveGuest(guests, "wall").map((guest) => guest.id)).toEqual(["phone"]);
    expect(sweepGuests(guests, 60_001).map((guest) => guest.id)).toEqual(["phone"]);
  });

  it("lead with sound only as connected walls", () => {
    const gone: Guests = sweepGuests(hearGuest([], wall, 0), 5000);
    expect(soundLeader(gone, "wall")).toBeNull();
    expect(soundLeader(hearGuest([], phone, 0), null)).toBeNull();
    expect(soundLeader(hearGuest([], wall, 0), "someone else")).toBe("wall");
  });
});

const well = {
  slide: "tea",
  visible: true,
  fullScreen: false,
  sound: "ready",
  trouble: "",
  film: null,
} as const;

describe("newId", () => {
  it("is short, plain and each time another", () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[0-9a-v]{16}$/);
  });
});

describe("wallClock", () => {
  it("tells the time of day and never goes back when the machine's clock is set", () => {
    expect(Math.abs(wallClock() - Date.now())).toBeLessThan(60_000);
    const before = wallClock();
    vi.useFakeTimers({ now: 0, toFake: ["Date"] });
    expect(Date.now()).toBe(0);
    expect(wallClock()).toBeGreaterThanOrEqual(before);
  });
});
