import { describe, expect, it } from "vitest";
import { filmMoment } from "#films/filmMoment.ts";
import { timeCode } from "#films/timeCode.ts";
import { aFilm } from "../support/sampleDeck.ts";
import { aClock } from "./aClock.ts";

const film = aFilm({ duration: 76 });
const playing = aClock({ status: "playing", position: 10, at: 5000 });

describe("filmMoment", () => {
  it("follows the formula while the film plays", () => {
    expect(filmMoment(film, playing, 7500)).toEqual({ status: "playing", position: 12.5 });
  });

  it("has ended once the film has played past its end", () => {
    expect(filmMoment(film, playing, 5000 + 66_000)).toEqual({ status: "ended", position: 76 });
  });

  it("is paused once the film has come to its stop", () => {
    const stops = { ...playing, stopAt: 12 };
    expect(filmMoment(film, stops, 6999)).toEqual({ status: "playing", position: 11.999 });
    expect(filmMoment(film, stops, 60_000)).toEqual({ status: "paused", position: 12 });
  });

  it("never shows the film before the order in a window whose clock is behind", () => {
    expect(filmMoment(film, playing, 4000).position).toBe(10);
  });

  it("stands still when the film is paused", () => {
    const paused = aClock({ status: "paused", position: 10, at: 5000 });
    expect(filmMoment(film, paused, 90_000)).toEqual({ status: "paused", position: 10 });
  });
});

describe("timeCode", () => {
  it("counts minutes and seconds", () => {
    expect([0, 9.99, 75.6, 600].map(timeCode)).toEqual(["0:00", "0:09", "1:15", "10:00"]);
  });
});
