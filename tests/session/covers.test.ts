import { describe, expect, it } from "vitest";
import type { Session } from "#session/Session.ts";
import { aSession, onFilm, reduced } from "./support/aSession.ts";

const freeze = { type: "toggleFreeze" } as const;

describe("covers", () => {
  it.each(["black", "white", "pause"] as const)("%s pauses a playing film", (cover) => {
    const session = reduced(onFilm("playing"), 5000, { type: "cover", cover });
    expect(session.cover).toBe(cover);
    expect(session.film).toMatchObject({ status: "paused", position: 15 });
  });

  it("pierce a freeze and reach the room's film", () => {
    const frozen = onFilm("playing", {
      frozen: { slide: "carer", step: 0 },
      position: { slide: "tea", step: 0 },
    });
    const session = reduced(frozen, 5000, { type: "cover", cover: "black" });
    expect(session.cover).toBe("black");
    expect(session.film?.status).toBe("paused");
    expect(session.frozen).toEqual(frozen.frozen);
  });

  it("start nothing when they are taken away", () => {
    const covered = reduced(onFilm("playing"), 5000, { type: "toggleCover", cover: "black" });
    const session = reduced(covered, 9000, { type: "toggleCover", cover: "black" });
    expect(session.cover).toBe("none");
    expect(session.film).toEqual(covered.film);
  });

  it("give way to one another without showing the slide between", () => {
    const black = reduced(aSession(), 0, { type: "toggleCover", cover: "black" });
    expect(reduced(black, 0, { type: "toggleCover", cover: "pause" }).cover).toBe("pause");
  });

  it("that are there already change nothing", () => {
    const black = aSession({ cover: "black" });
    expect(reduced(black, 0, { type: "cover", cover: "black" })).toBe(black);
    const none = aSession();
    expect(reduced(none, 0, { type: "cover", cover: "none" })).toBe(none);
  });

  it("stay while the trainer moves", () => {
    const session = reduced(aSession({ cover: "black" }), 0, { type: "next" }, { type: "next" });
    expect(session.position).toEqual({ slide: "today", step: 1 });
    expect(session.cover).toBe("black");
  });
});

describe("freeze", () => {
  const at = (slide: string, over: Partial<Session> = {}) =>
    aSession({ position: { slide, step: 0 }, ...over });

  it("holds the room while the trainer looks ahead", () => {
    const frozen = reduced(at("today"), 0, freeze, { type: "next" }, { type: "nextSlide" });
    expect(frozen.frozen).toEqual({ slide: "today", step: 0 });
    expect(frozen.position.slide).toBe("before");
  });

  it("brings the room to the trainer when it ends", () => {
    const session = reduced(at("today"), 0, freeze, { type: "nextSlide" }, freeze);
    expect(session.frozen).toBeNull();
    expect(session.position.slide).toBe("before");
  });

  it("lets a playing film play on", () => {
    const frozen = reduced(onFilm("playing"), 5000, freeze, { type: "goTo", slide: "tea" });
    expect(frozen.position.slide).toBe("tea");
    expect(frozen.film?.status).toBe("playing");
    expect(reduced(frozen, 6000, { type: "pauseFilm" }).film?.status).toBe("paused");
  });

  it("starts no discussion clock before the room sees the discussion", () => {
    const looking = reduced(at("before"), 1000, freeze, { type: "next" });
    expect(looking.position.slide).toBe("who-is-around");
    expect(looking.prompts).toEqual({});
    const shown = reduced(looking, 9000, freeze);
    expect(shown.prompts).toEqual({ "who-is-around": { elapsed: 0, since: 9000 } });
  });

  it("ends on the warning when the room was not warned of the trainer's film", () => {
    const looking = at("carer", { frozen: { slide: "welcome", step: 0 } });
    const session = reduced(looking, 5000, freeze);
    expect(session.position).toEqual({ slide: "before-carer", step: 0 });
    expect(session.frozen).toBeNull();
    expect(session.film).toBeNull();
  });

  it("ends on the film when the room was warned of it, or sees it", () => {
    const warned = at("carer", { frozen: { slide: "before-carer", step: 0 } });
    expect(reduced(warned, 5000, freeze).film).toMatchObject({ status: "ready", at: 5000 });
    const shown = onFilm("playing", { frozen: { slide: "carer", step: 0 } });
    expect(reduced(shown, 5000, freeze).film).toEqual(shown.film);
  });

  it("can end at the room's place, which never knew", () => {
    const frozen = reduced(onFilm("playing"), 5000, freeze, { type: "goTo", slide: "tea" });
    const session = reduced(frozen, 6000, { type: "returnToRoom" });
    expect(session.position).toEqual({ slide: "carer", step: 0 });
    expect(session.frozen).toBeNull();
    expect(session.film).toEqual(frozen.film);
  });

  it("can end at the room's place where the trainer still is", () => {
    const frozen = reduced(at("today"), 0, freeze);
    const session = reduced(frozen, 0, { type: "returnToRoom" });
    expect(session).toEqual({ ...frozen, frozen: null });
  });

  it("that is not there cannot end", () => {
    const session = aSession();
    expect(reduced(session, 0, { type: "returnToRoom" })).toBe(session);
  });
});
