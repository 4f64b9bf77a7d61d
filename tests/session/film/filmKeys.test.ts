import { describe, expect, it } from "vitest";
import type { Command } from "#session/Command.ts";
import { aFilmClock, aSession, onFilm, reduced } from "../support/aSession.ts";

const next: Command = { type: "next" };
const back: Command = { type: "back" };
const black: Command = { type: "toggleCover", cover: "black" };

/** What the clicker's four buttons do is settled by this table. */
describe("the film and clicker table", () => {
  it.each([
    ["ready", next, "carer", "playing", "none"],
    ["ready", back, "before-carer", undefined, "none"],
    ["ready", black, "carer", "ready", "black"],
    ["playing", next, "carer", "paused", "none"],
    ["playing", back, "carer", "paused", "none"],
    ["playing", black, "carer", "paused", "black"],
    ["paused", next, "after-carer", undefined, "none"],
    ["paused", back, "carer", "ready", "none"],
    ["paused", black, "carer", "paused", "black"],
    ["ended", next, "after-carer", undefined, "none"],
    ["ended", back, "carer", "ready", "none"],
    ["ended", black, "carer", "ended", "black"],
    ["text", next, "after-carer", undefined, "none"],
    ["text", back, "carer", "ready", "none"],
    ["text", black, "carer", "text", "black"],
  ] as const)("%s, %o", (status, key, slide, then, cover) => {
    const session = reduced(onFilm(status), 5000, key);
    expect(session.position.slide).toBe(slide);
    expect(session.film?.status).toBe(then);
    expect(session.cover).toBe(cover);
  });
});

describe("Next on a film", () => {
  it("pauses where the film has come to", () => {
    expect(reduced(onFilm("playing"), 5000, next).film).toMatchObject({ position: 15, at: 5000 });
  });

  it("plays from the start of the poster", () => {
    expect(reduced(onFilm("ready"), 5000, next).film).toMatchObject({ position: 0, at: 5000 });
  });

  it("does nothing before the slide has stood for a second", () => {
    const ready = onFilm("ready", { arrivedAt: 4001 });
    expect(reduced(ready, 5000, next)).toBe(ready);
    expect(reduced(ready, 5001, next).film?.status).toBe("playing");
  });

  it("does nothing on a covered film", () => {
    const covered = onFilm("ready", { cover: "black" });
    expect(reduced(covered, 5000, next)).toBe(covered);
  });

  it.each(["ready", "playing", "paused", "ended", "text"] as const)(
    "does nothing while held down on one that is %s",
    (status) => {
      const session = onFilm(status);
      expect(reduced(session, 5000, { type: "next", held: true })).toBe(session);
      expect(reduced(session, 5000, { type: "nextSlide", held: true })).toBe(session);
    },
  );

  it("finds a film that has played past its end ended", () => {
    expect(reduced(onFilm("playing"), 66_000, next).position.slide).toBe("after-carer");
    expect(reduced(onFilm("playing"), 66_000, back).film?.status).toBe("ready");
  });

  it("passes over a ready film when it passes over steps", () => {
    const session = reduced(onFilm("ready"), 5000, { type: "nextSlide" });
    expect(session.position.slide).toBe("after-carer");
  });

  it("arrives from the warning at a film that is ready, at its start and silent", () => {
    const warning = aSession({ position: { slide: "before-carer", step: 0 } });
    const session = reduced(warning, 5000, next);
    expect(session.position).toEqual({ slide: "carer", step: 0 });
    expect(session.film).toEqual(aFilmClock({ at: 5000, order: 5000 }));
  });

  it("held down from the start comes to rest on the ready film", () => {
    const held = Array.from({ length: 60 }, (): Command => ({ type: "next", held: true }));
    const session = reduced(aSession(), 60_000, ...held);
    expect(session.position.slide).toBe("carer");
    expect(session.film?.status).toBe("ready");
  });

  it("hurried from the start comes to rest on the ready film", () => {
    const hurried = Array.from({ length: 60 }, () => next);
    const session = reduced(aSession(), 60_000, ...hurried);
    expect(session.film?.status).toBe("ready");
  });
});

describe("Back on a film", () => {
  it.each(["playing", "paused", "ended", "text"] as const)(
    "does nothing while held down on one that is %s",
    (status) => {
      const session = onFilm(status);
      expect(reduced(session, 5000, { type: "back", held: true })).toBe(session);
      expect(reduced(session, 5000, { type: "backSlide", held: true })).toBe(session);
    },
  );

  it("held down passes a film on its poster", () => {
    const session = reduced(onFilm("ready"), 5000, { type: "back", held: true });
    expect(session.position.slide).toBe("before-carer");
  });

  it("gives the poster a higher order, even after the clock jumped back", () => {
    const session = reduced(onFilm("paused"), -5000, back);
    expect(session.film).toEqual(aFilmClock({ at: -5000, order: 2 }));
  });
});

describe("keys while the trainer looks at another slide than the frozen room", () => {
  it("move the trainer and leave the room's film alone", () => {
    const looking = onFilm("playing", {
      frozen: { slide: "carer", step: 0 },
      position: { slide: "tea", step: 0 },
    });
    const session = reduced(looking, 5000, next);
    expect(session.position.slide).toBe("support");
    expect(session.film).toEqual(looking.film);
  });

  it("pass a film that the room does not see", () => {
    const looking = aSession({
      frozen: { slide: "welcome", step: 0 },
      position: { slide: "carer", step: 0 },
    });
    expect(reduced(looking, 5000, next).position.slide).toBe("after-carer");
    expect(reduced(looking, 5000, back).position.slide).toBe("before-carer");
  });
});
