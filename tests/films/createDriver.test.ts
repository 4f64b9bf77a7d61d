// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDriver } from "#films/createDriver.ts";
import type { FilmReport } from "#films/FilmReport.ts";
import { aClock } from "./aClock.ts";
import { FakeMedia } from "./fakeMedia.ts";

const start = 1_000_000;
const playing = aClock({ status: "playing", at: start, order: 2 });

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

function drive(over: { readonly offset?: number; readonly nudges?: boolean } = {}) {
  const media = new FakeMedia();
  const reports: FilmReport[] = [];
  const told: string[] = [];
  const driver = createDriver(media, {
    now: () => Date.now(),
    offset: 0,
    nudges: true,
    onReport: (report) => reports.push(report),
    onRefused: () => told.push("refused"),
    onFailed: () => told.push("failed"),
    onTick: () => undefined,
    ...over,
  });
  const run = async (seconds: number, rate = 1) => {
    for (let ms = 0; ms < seconds * 1000; ms += 50) {
      media.run(0.05 * rate);
      await vi.advanceTimersByTimeAsync(50);
    }
  };
  const seeks = () => media.calls.filter((call) => call.startsWith("seek"));
  return { media, driver, reports, told, run, seeks };
}

describe("createDriver", () => {
  it("starts silent and still", () => {
    const { media } = drive();
    expect([media.muted, media.paused]).toEqual([true, true]);
  });

  it("has stopped picture and sound when a cover is applied", () => {
    const { media, driver } = drive();
    driver.obey({ clock: playing, role: "leads" });
    driver.obey({ clock: playing, role: "rests" });
    expect([media.muted, media.paused]).toEqual([true, true]);
  });

  it("starts nothing by itself once a cover has stopped it", async () => {
    const { media, driver, run } = drive();
    driver.obey({ clock: playing, role: "leads" });
    driver.silence();
    await run(3);
    media.tell("playing");
    expect(media.paused).toBe(true);
  });

  it("stops what a media key has started, silent meanwhile", () => {
    const { media, driver } = drive();
    const paused = aClock({ status: "paused", position: 4, at: start, order: 3 });
    for (const order of [
      { clock: null, role: "rests" },
      { clock: playing, role: "rests" },
      { clock: paused, role: "leads" },
    ] as const) {
      driver.obey(order);
      void media.play();
      media.tell("play");
      expect([media.muted, media.paused]).toEqual([true, true]);
    }
    driver.obey({ clock: playing, role: "leads" });
    media.tell("play");
    expect([media.muted, media.paused]).toEqual([false, false]);
  });

  it("stays paused when the cover goes and the clock says paused", async () => {
    const { media, driver, run } = drive();
    const paused = aClock({ status: "paused", position: 4, at: start, order: 3 });
    driver.obey({ clock: playing, role: "leads" });
    await run(4);
    driver.obey({ clock: paused, role: "rests" });
    driver.obey({ clock: paused, role: "leads" });
    await run(2);
    expect(media.paused).toBe(true);
  });

  it("never seeks or nudges the element with sound while its order stands", async () => {
    const { media, driver, run } = drive();
    driver.obey({ clock: playing, role: "leads" });
    await run(5, 0.7);
    driver.obey({ clock: { ...playing, position: 40 }, role: "leads" });
    media.tell("waiting");
    media.tell("seeked");
    await run(5);
    expect(media.calls).toEqual(["play"]);
  });

  it("reports where the element with sound is, twice a second and on its events", async () => {
    const { media, driver, reports, run } = drive();
    driver.obey({ clock: playing, role: "leads" });
    await run(2);
    expect(reports.length).toBeGreaterThanOrEqual(4);
    media.tell("waiting");
    expect(reports.at(-1)).toEqual({
      slide: "carer",
      order: 2,
      position: expect.closeTo(2),
      at: Date.now(),
      playing: true,
      ended: false,
    });
  });

  it("counts the film's own seconds in a source that begins later", () => {
    const { media, driver, reports } = drive({ offset: 4 });
    driver.obey({ clock: { ...playing, position: 10 }, role: "leads" });
    expect(media.currentTime).toBe(14);
    media.tell("seeked");
    expect(reports.at(-1)?.position).toBe(10);
  });

  it("says nothing for a muted copy, which keeps to the formula without a seek", async () => {
    const { media, driver, reports, run, seeks } = drive();
    driver.obey({ clock: playing, role: "follows" });
    media.run(0.14);
    await run(3);
    expect(reports).toEqual([]);
    expect(Math.abs(media.currentTime - 3)).toBeLessThan(0.02);
    expect(seeks()).toEqual([]);
  });

  it("lets a copy that is far off jump, and nudges no player that has only some rates", async () => {
    const { media, driver, run, seeks } = drive({ nudges: false });
    driver.obey({ clock: playing, role: "follows" });
    await run(1);
    driver.obey({ clock: { ...playing, position: 20 }, role: "follows" });
    await run(1);
    expect(seeks()).toHaveLength(1);
    expect(media.playbackRate).toBe(1);
  });

  it("goes on muted when sound is refused, and sounds again when it is allowed", async () => {
    const { media, driver, told, run } = drive();
    media.refusal = "NotAllowedError";
    driver.obey({ clock: playing, role: "leads" });
    await run(1);
    expect(told).toEqual(["refused"]);
    expect([media.muted, media.paused]).toEqual([true, false]);
    media.refusal = null;
    driver.allowSound();
    expect(media.muted).toBe(false);
  });

  it("plays again what the browser has paused, in its place", async () => {
    const { media, driver, run, seeks } = drive();
    driver.obey({ clock: playing, role: "leads" });
    await run(2);
    media.pause();
    await run(1);
    expect(media.paused).toBe(false);
    expect(seeks()).toEqual([]);
  });

  it("does not play a film again that is at its end", async () => {
    const { media, driver, reports, run } = drive();
    driver.obey({ clock: playing, role: "leads" });
    await run(76);
    media.pause();
    media.ended = true;
    media.tell("ended");
    await run(3);
    expect(media.calls.filter((call) => call === "play")).toHaveLength(1);
    expect(reports.at(-1)?.ended).toBe(true);
  });

  it("stops by itself where it is told to, and says so until the host has heard", async () => {
    const { media, driver, reports, run, seeks } = drive();
    const stops = { ...playing, stopAt: 2 };
    driver.obey({ clock: stops, role: "leads" });
    await run(4);
    expect(media.paused).toBe(true);
    expect(media.currentTime).toBeGreaterThanOrEqual(1.98);
    expect(media.currentTime).toBeLessThan(2.06);
    expect(reports.at(-1)).toMatchObject({ playing: false, order: 2 });
    expect(reports.at(-1)?.at).toBeGreaterThan(start + 3000);
    // Beats repeat the order meanwhile.
    driver.obey({ clock: stops, role: "leads" });
    await run(1);
    expect([media.paused, seeks(), media.calls]).toEqual([true, [], ["play", "pause"]]);
  });

  it("stops at its own place, not where the formula believes it to be", async () => {
    const { media, driver, run } = drive();
    driver.obey({ clock: { ...playing, stopAt: 2 }, role: "leads" });
    await run(3, 0.5);
    expect(media.paused).toBe(false);
    driver.obey({ clock: { ...playing, stopAt: 2 }, role: "leads" });
    expect(media.paused).toBe(false);
    await run(2, 0.5);
    expect(media.paused).toBe(true);
  });

  it("takes a stop that is named while it plays, without a hole in the sound", async () => {
    const { media, driver, run } = drive();
    driver.obey({ clock: playing, role: "leads" });
    await run(1);
    driver.obey({ clock: { ...playing, stopAt: 1.5 }, role: "leads" });
    expect(media.calls).toEqual(["play"]);
    await run(1);
    expect(media.calls).toEqual(["play", "pause"]);
  });

  it("brings a muted copy to the very place of the stop", async () => {
    const { media, driver, run } = drive();
    driver.obey({ clock: { ...playing, stopAt: 2 }, role: "follows" });
    await run(3, 0.99);
    expect([media.paused, media.currentTime]).toEqual([true, 2]);
  });

  it("stands at its stop in a window that comes later", () => {
    for (const role of ["leads", "follows"] as const) {
      const { media, driver } = drive();
      driver.obey({ clock: { ...playing, at: start - 90_000, stopAt: 2 }, role });
      expect([media.paused, media.currentTime]).toEqual([true, 2]);
    }
  });

  it("gives a source up that errs, or that stands still for ten seconds", async () => {
    const broken = drive();
    broken.media.tell("error");
    expect(broken.told).toEqual(["failed"]);
    const stuck = drive();
    stuck.driver.obey({ clock: playing, role: "leads" });
    await vi.advanceTimersByTimeAsync(9000);
    expect(stuck.told).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(stuck.told[0]).toBe("failed");
  });

  it("is silent and deaf once closed", async () => {
    const { media, driver, told } = drive();
    driver.obey({ clock: playing, role: "leads" });
    driver.close();
    media.tell("error");
    await vi.advanceTimersByTimeAsync(1000);
    expect([media.muted, media.paused, told]).toEqual([true, true, []]);
  });
});
