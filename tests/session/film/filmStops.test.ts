import { describe, expect, it } from "vitest";
import type { Command } from "#session/Command.ts";
import { filmNow } from "#session/film/filmOrders.ts";
import { filmPosition } from "#session/film/filmPosition.ts";
import { isAtStop, nextStop, stopPlace } from "#session/film/filmStops.ts";
import { restoreSession } from "#session/restoreSession.ts";
import { aFilm } from "../../support/sampleDeck.ts";
import { aFilmClock, aSession, deck, onFilm, reduced } from "../support/aSession.ts";

/** The sample film's hard moment begins at 48 seconds. */
const on: Command = { type: "stopBefore", start: 48, on: true };
const off: Command = { type: "stopBefore", start: 48, on: false };
const play: Command = { type: "playFilm" };

describe("stopPlace", () => {
  it("is a moment before a hard moment, and never before the film", () => {
    const hard = { kind: "distress", end: 60, note: "" } as const;
    expect(stopPlace({ ...hard, start: 48 })).toBe(47.75);
    expect(stopPlace({ ...hard, start: 0.1 })).toBe(0);
  });

  it("is the very start of a good place to talk", () => {
    expect(stopPlace({ kind: "cue", start: 28.88, end: 29.88, note: "" })).toBe(28.88);
  });
});

describe("nextStop", () => {
  const markers = [
    { kind: "distress", start: 48, end: 58, note: "" },
    { kind: "cue", start: 20, end: 21, note: "" },
  ] as const;
  const film = aFilm({ markers });

  it("is the first chosen one that lies ahead", () => {
    expect(nextStop(film, [48, 20], 0)).toBe(20);
    expect(nextStop(film, [48, 20], 20)).toBe(47.75);
    expect(nextStop(film, [48], 47.75)).toBeNull();
  });

  it("is none where no marker starts", () => {
    expect(nextStop(film, [], 0)).toBeNull();
    expect(nextStop(film, [33], 0)).toBeNull();
  });
});

describe("isAtStop", () => {
  it("is true from a fiftieth of a second before, while the film plays", () => {
    const clock = aFilmClock({ status: "playing", stopAt: 47.75 });
    expect([47.7, 47.74, 50].map((place) => isAtStop(clock, place))).toEqual([false, true, true]);
    expect(isAtStop({ ...clock, status: "paused" }, 50)).toBe(false);
    expect(isAtStop({ ...clock, stopAt: null }, 50)).toBe(false);
  });
});

describe("stopBefore", () => {
  it("has the film pause by itself, by the formula alone", () => {
    const session = reduced(onFilm("ready"), 0, on, play);
    expect(session.film).toMatchObject({ status: "playing", stopAt: 47.75, order: 2 });
    expect(filmNow(deck, session, 47_000)?.status).toBe("playing");
    expect(filmNow(deck, session, 47_750)).toMatchObject({ status: "paused", position: 47.75 });
    expect(filmPosition(session.film ?? aFilmClock(), 900_000)).toBe(47.75);
  });

  it("reaches a film that plays without a new order: what sounds is not moved", () => {
    const playing = onFilm("playing");
    const session = reduced(playing, 5000, on);
    expect(session.film).toEqual({ ...playing.film, stopAt: 47.75 });
    expect(reduced(session, 6000, off).film).toEqual(playing.film);
  });

  it("stops nothing that is past the place already", () => {
    expect(reduced(onFilm("playing"), 39_000, on).film?.stopAt).toBeNull();
  });

  it("plays on from the stop, and stops there again after a seek back", () => {
    const stopped = 47_750;
    const waiting = reduced(onFilm("ready"), 0, on, play);
    const again = reduced(waiting, stopped + 5000, play);
    expect(again.film).toMatchObject({ status: "playing", position: 47.75, stopAt: null });
    const back = reduced(again, stopped + 6000, { type: "seekFilm", position: 10 });
    expect(back.film).toMatchObject({ status: "playing", position: 10, stopAt: 47.75 });
  });

  it("leaves a film where it stopped when the stop is taken back there", () => {
    const waiting = reduced(onFilm("ready"), 0, on, play);
    const session = reduced(waiting, 90_000, off);
    expect(session.film).toMatchObject({ status: "paused", position: 47.75, stopAt: null });
  });

  it("is moved on from by Next, as any paused film", () => {
    const waiting = reduced(onFilm("ready"), 0, on, play);
    expect(reduced(waiting, 60_000, { type: "next" }).position.slide).toBe("after-carer");
    expect(reduced(waiting, 60_000, { type: "pauseFilm" }).film).toMatchObject({
      status: "paused",
      position: 47.75,
      order: 3,
    });
  });

  it("has no stop in a film that does not play", () => {
    const playing = reduced(onFilm("ready"), 0, on, play);
    for (const type of ["pauseFilm", "skipFilm", "back"] as const)
      expect(reduced(playing, 20_000, { type }).film?.stopAt).toBeNull();
    expect(reduced(onFilm("ready"), 0, on).film?.stopAt).toBeNull();
  });

  it("stays chosen until it is taken back", () => {
    const session = reduced(onFilm("ready"), 0, on);
    expect(session.filmStops).toEqual({ carer: [48] });
    expect(reduced(session, 0, off).filmStops).toEqual({ carer: [] });
  });

  it.each([
    ["a choice that stands", onFilm("ready", { filmStops: { carer: [48] } }), on],
    ["a stop that was not chosen", onFilm("ready"), off],
    ["a time where no marker starts", onFilm("ready"), { ...on, start: 47 }],
    ["a slide without a film", aSession(), on],
    [
      "a film whose slide has gone",
      aSession({ film: aFilmClock({ slide: "gone", status: "paused" }) }),
      on,
    ],
  ])("does nothing with %s", (_name, session, command) => {
    expect(reduced(session, 0, command as Command)).toBe(session);
  });

  it("plays a film whose slide has gone without a stop", () => {
    const gone = aSession({ film: aFilmClock({ slide: "gone", status: "paused" }) });
    expect(reduced(gone, 0, play).film?.stopAt).toBeNull();
  });
});

describe("observeFilm at a stop", () => {
  const led = reduced(onFilm("ready", { soundLeader: "wall" }), 0, on, play);
  const seen = { type: "observeFilm", guest: "wall", slide: "carer", order: 2 } as const;

  it("takes over that the leader has stopped, without a new order", () => {
    const at = 47_760;
    const command = { ...seen, position: 47.77, at, playing: false, ended: false };
    expect(reduced(led, at, command).film).toMatchObject({
      status: "paused",
      position: 47.75,
      stopAt: null,
      order: 2,
    });
  });

  it("believes a leader that is late more than the formula", () => {
    const command = { ...seen, position: 45, at: 49_000, playing: true, ended: false };
    const session = reduced(led, 49_000, command);
    expect(filmNow(deck, session, 49_000)).toMatchObject({ status: "playing", position: 45 });
    expect(filmNow(deck, session, 51_750)?.status).toBe("paused");
  });
});

describe("restoreSession with a stop", () => {
  it("keeps the stop through a reload, and gives an older film none", () => {
    const playing = reduced(onFilm("ready"), 0, on, play);
    expect(restoreSession(deck, structuredClone(playing), 1000, 3000)).toEqual(playing);
    const { stopAt: _none, ...older } = aFilmClock({ status: "paused", position: 10 });
    const saved = onFilm("paused", { film: older as ReturnType<typeof aFilmClock> });
    expect(restoreSession(deck, saved, 0, 500).film?.stopAt).toBeNull();
  });
});
