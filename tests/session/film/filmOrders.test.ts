import { describe, expect, it } from "vitest";
import type { Command } from "#session/Command.ts";
import { filmNow } from "#session/film/filmOrders.ts";
import { filmPosition } from "#session/film/filmPosition.ts";
import { aFilmClock, aSession, deck, onFilm, reduced } from "../support/aSession.ts";

describe("filmPosition", () => {
  it("runs with the time and the rate while the film plays", () => {
    const film = aFilmClock({ status: "playing", position: 10, at: 1000, rate: 1.5 });
    expect(filmPosition(film, 3000)).toBe(13);
  });

  it("stands while the film does not play", () => {
    expect(filmPosition(aFilmClock({ status: "paused", position: 10, at: 1000 }), 3000)).toBe(10);
  });

  it("is never before the film's start, wherever the clock jumps", () => {
    expect(filmPosition(aFilmClock({ status: "playing", position: 1, at: 9000 }), 0)).toBe(0);
  });
});

describe("filmNow", () => {
  it("has ended when it has played past its end", () => {
    expect(filmNow(deck, onFilm("playing"), 65_999)?.status).toBe("playing");
    expect(filmNow(deck, onFilm("playing"), 66_000)).toMatchObject({
      status: "ended",
      position: 76,
    });
  });

  it("has ended when the deck no longer has its slide", () => {
    const gone = aSession({ film: aFilmClock({ slide: "gone", status: "playing" }) });
    expect(filmNow(deck, gone, 0)?.status).toBe("ended");
  });
});

describe("playFilm", () => {
  it.each(["ready", "paused"] as const)("goes on from where a %s film is", (status) => {
    const { film } = onFilm(status);
    const session = reduced(onFilm(status), 5000, { type: "playFilm" });
    expect(session.film).toEqual({ ...film, status: "playing", at: 5000, order: 2 });
  });

  it.each(["ended", "text"] as const)("starts again after %s", (status) => {
    const session = reduced(onFilm(status), 5000, { type: "playFilm" });
    expect(session.film).toMatchObject({ status: "playing", position: 0 });
  });

  it("starts again when the film has played past its end", () => {
    const session = reduced(onFilm("playing"), 70_000, { type: "playFilm" });
    expect(session.film).toMatchObject({ status: "playing", position: 0, at: 70_000 });
  });

  it.each([
    ["a playing film", onFilm("playing")],
    ["a covered film", onFilm("ready", { cover: "pause" })],
    ["a slide without a film", aSession()],
  ])("does nothing on %s", (_name, session) => {
    expect(reduced(session, 5000, { type: "playFilm" })).toBe(session);
  });

  it("does not wait for the slide to stand: it is a deliberate act", () => {
    const session = reduced(onFilm("ready", { arrivedAt: 5000 }), 5000, { type: "playFilm" });
    expect(session.film?.status).toBe("playing");
  });
});

describe("pauseFilm", () => {
  it.each(["ready", "paused", "ended", "text"] as const)("does nothing on %s", (status) => {
    const session = onFilm(status);
    expect(reduced(session, 5000, { type: "pauseFilm" })).toBe(session);
  });

  it("finds a film past its end ended", () => {
    const session = reduced(onFilm("playing"), 70_000, { type: "pauseFilm" });
    expect(session.film).toMatchObject({ status: "ended", position: 76, order: 2 });
  });

  it("does nothing without a film", () => {
    const session = aSession();
    expect(reduced(session, 5000, { type: "pauseFilm" })).toBe(session);
  });
});

describe("toggleFilm", () => {
  it.each([
    ["ready", "playing"],
    ["playing", "paused"],
    ["paused", "playing"],
    ["ended", "playing"],
    ["text", "playing"],
  ] as const)("turns %s into %s", (status, then) => {
    expect(reduced(onFilm(status), 5000, { type: "toggleFilm" }).film?.status).toBe(then);
  });
});

describe("seekFilm", () => {
  const seek = (position: number): Command => ({ type: "seekFilm", position });

  it("keeps a playing film playing", () => {
    const session = reduced(onFilm("playing"), 5000, seek(40));
    expect(session.film).toMatchObject({ status: "playing", position: 40, at: 5000, order: 2 });
  });

  it.each(["ready", "paused", "ended", "text"] as const)("leaves %s paused", (status) => {
    const session = reduced(onFilm(status), 5000, seek(40));
    expect(session.film).toMatchObject({ status: "paused", position: 40 });
  });

  it("stays inside the film", () => {
    expect(reduced(onFilm("paused"), 5000, seek(-3)).film?.position).toBe(0);
    expect(reduced(onFilm("paused"), 5000, seek(900)).film?.position).toBe(76);
  });

  it("has ended the film when it moves to its end", () => {
    expect(reduced(onFilm("playing"), 5000, seek(76)).film?.status).toBe("ended");
  });

  it("is an order even to where a playing film was", () => {
    expect(reduced(onFilm("playing"), 0, seek(10)).film?.order).toBe(2);
  });

  it.each([
    ["a paused film that is there", onFilm("paused"), 10],
    ["an ended film, to its end", onFilm("ended"), 80],
    ["no number", onFilm("playing"), Number.NaN],
    ["no end", onFilm("playing"), Number.POSITIVE_INFINITY],
    ["no film", aSession(), 3],
  ])("does nothing with %s", (_name, session, position) => {
    expect(reduced(session, 5000, seek(position))).toBe(session);
  });
});

describe("skipFilm", () => {
  it("shows the film's words instead of its picture", () => {
    const session = reduced(onFilm("playing"), 5000, { type: "skipFilm" });
    expect(session.film).toMatchObject({ status: "text", position: 0, order: 2 });
  });

  it.each([
    ["words that are shown", onFilm("text")],
    ["no film", aSession()],
  ])("does nothing with %s", (_name, session) => {
    expect(reduced(session, 5000, { type: "skipFilm" })).toBe(session);
  });
});

describe("observeFilm", () => {
  const led = onFilm("playing", { soundLeader: "wall" });
  const seen = {
    type: "observeFilm",
    guest: "wall",
    slide: "carer",
    order: 1,
    position: 14.9,
    at: 5000,
    playing: true,
    ended: false,
  } as const satisfies Command;

  it("takes over where the leader's film really is, without a new order", () => {
    const session = reduced(led, 5010, seen);
    expect(session.film).toEqual({ ...led.film, position: 14.9, at: 5000 });
  });

  it("takes over that it has ended", () => {
    const session = reduced(led, 5010, { ...seen, ended: true });
    expect(session.film).toEqual({ ...led.film, status: "ended", position: 76, at: 5010 });
  });

  it.each([
    ["another window's", { ...seen, guest: "other wall" }],
    ["another film's", { ...seen, slide: "other" }],
    ["an older order's", { ...seen, order: 0 }],
    ["one that says nothing new", { ...seen, position: 15.004 }],
    ["one older than what is known", { ...seen, at: -1 }],
    ["one from the future", { ...seen, at: 5111 }],
    ["one outside the film", { ...seen, position: 77 }],
    ["one before the film", { ...seen, position: -1 }],
    ["one without a number", { ...seen, position: Number.NaN }],
    ["one without a time", { ...seen, at: Number.NaN }],
    ["one of an element that the browser has paused", { ...seen, playing: false }],
  ])("drops %s", (_name, command) => {
    expect(reduced(led, 5010, command)).toBe(led);
  });

  it("drops one of a film that does not play", () => {
    const paused = onFilm("paused", { soundLeader: "wall" });
    expect(reduced(paused, 5010, seen)).toBe(paused);
    const none = aSession({ soundLeader: "wall" });
    expect(reduced(none, 5010, seen)).toBe(none);
  });
});
