import { describe, expect, it } from "vitest";
import { mediaMove } from "#films/mediaMove.ts";
import { aClock } from "./aClock.ts";

const ready = aClock();
const playing = aClock({ status: "playing", position: 10, order: 2 });
const paused = aClock({ status: "paused", position: 10, order: 3 });
const at = (position: number, now = 1000) => ({ position, now });

describe("mediaMove", () => {
  it("rests, silent, under a cover, whatever the clock says", () => {
    const move = mediaMove(ready, { clock: playing, role: "rests" }, at(0));
    expect(move).toEqual({ playing: false, muted: true, place: null });
  });

  it("rests when another slide is in sight or the words are shown", () => {
    const text = aClock({ status: "text" });
    expect(mediaMove(playing, { clock: null, role: "leads" }, at(3)).playing).toBe(false);
    expect(mediaMove(playing, { clock: text, role: "leads" }, at(3)).muted).toBe(true);
  });

  it("places the leading element at a start that is somewhere else", () => {
    const move = mediaMove(null, { clock: playing, role: "leads" }, at(0, 2000));
    expect(move).toEqual({ playing: true, muted: false, place: 11 });
  });

  it("lets the leading element go on from where it paused", () => {
    const before = aClock({ status: "paused", position: 10 });
    expect(mediaMove(before, { clock: playing, role: "leads" }, at(10.1)).place).toBeNull();
  });

  it("never moves the leading element while its order stands, however far off it is", () => {
    const rebased = { ...playing, position: 42 };
    for (const position of [0, 9, 41.9, 80])
      expect(mediaMove(playing, { clock: rebased, role: "leads" }, at(position)).place).toBeNull();
  });

  it("places the leading element at a commanded seek", () => {
    const sought = { ...playing, position: 30, order: 3 };
    expect(mediaMove(playing, { clock: sought, role: "leads" }, at(12)).place).toBe(30);
  });

  it("leaves the leading element on the frame it paused at", () => {
    expect(mediaMove(playing, { clock: paused, role: "leads" }, at(10.3))).toEqual({
      playing: false,
      muted: false,
      place: null,
    });
  });

  it("places a paused leading element at a commanded seek of a tenth of a second", () => {
    const sought = { ...paused, position: 10.1, order: 4 };
    expect(mediaMove(paused, { clock: sought, role: "leads" }, at(10)).place).toBe(10.1);
  });

  it("does not move a muted copy that takes over the sound", () => {
    const move = mediaMove(playing, { clock: playing, role: "leads" }, at(9.7));
    expect(move).toEqual({ playing: true, muted: false, place: null });
  });

  it("keeps a copy muted and jumps only when it is ordered far away", () => {
    const near = { ...playing, position: 10.1, order: 3 };
    const away = { ...playing, position: 20, order: 3 };
    expect(mediaMove(playing, { clock: near, role: "follows" }, at(10)).place).toBeNull();
    expect(mediaMove(playing, { clock: away, role: "follows" }, at(10))).toEqual({
      playing: true,
      muted: true,
      place: 20,
    });
  });

  it("leaves a small error of a playing copy to its nudges", () => {
    const rebased = { ...playing, position: 10.4 };
    expect(mediaMove(playing, { clock: rebased, role: "follows" }, at(10)).place).toBeNull();
  });

  it("puts a paused copy on the very picture", () => {
    expect(mediaMove(playing, { clock: paused, role: "follows" }, at(10.3)).place).toBe(10);
    expect(mediaMove(paused, { clock: paused, role: "follows" }, at(10.01)).place).toBeNull();
  });

  it("goes back to the start when the film is made ready again", () => {
    const again = aClock({ order: 9 });
    expect(mediaMove(paused, { clock: again, role: "leads" }, at(10))).toEqual({
      playing: false,
      muted: false,
      place: 0,
    });
  });

  it("stays at its own end when the film has ended", () => {
    const ended = aClock({ status: "ended", position: 76, order: 2 });
    expect(mediaMove(playing, { clock: ended, role: "leads" }, at(75.9)).place).toBeNull();
    expect(mediaMove(null, { clock: ended, role: "follows" }, at(0)).place).toBe(76);
  });

  it("stops the leading element by its own place, and a copy by the formula", () => {
    const stops = { ...playing, stopAt: 12 };
    const move = (role: "leads" | "follows", position: number) =>
      mediaMove(stops, { clock: stops, role }, at(position, 9000));
    expect(move("leads", 11.5)).toEqual({ playing: true, muted: false, place: null });
    expect(move("leads", 12.01)).toEqual({ playing: false, muted: false, place: null });
    expect(move("follows", 11.5)).toEqual({ playing: false, muted: true, place: 12 });
  });
});
