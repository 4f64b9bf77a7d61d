import { describe, expect, it } from "vitest";
import { changeDeck } from "#session/changeDeck.ts";
import { reduce } from "#session/reduce.ts";
import { restoreSession } from "#session/restoreSession.ts";
import type { Session } from "#session/Session.ts";
import { aDeck, aFilm, aSlide } from "../support/sampleDeck.ts";
import { aSession, deck, onFilm } from "./support/aSession.ts";

const hour = 3_600_000;

describe("restoreSession", () => {
  it("goes on exactly where it was after a reload, a playing film included", () => {
    const saved = onFilm("playing", {
      clock: { elapsed: 5000, since: 0 },
      prompts: { tea: { elapsed: 0, since: 0 } },
      answers: [{ guest: "phone", slide: "before", text: "2", at: 0 }],
      soundLeader: "wall",
    });
    expect(restoreSession(deck, structuredClone(saved), 1000, 11_000)).toEqual(saved);
  });

  it("goes on with one that was saved before there were plans, records and rehearsals", () => {
    const whole = aSession({ position: { slide: "today", step: 0 } });
    const { plan, history, rehearsal, ...older } = structuredClone(whole);
    const session = restoreSession(deck, older as Session, 0, 500);
    expect(session).toEqual({ ...whole, history: { shown: [], played: [], pauses: 0 } });
    expect(reduce(deck, session, { type: "next" }, 600).history.shown).toEqual(["today"]);
    expect([plan.drop, history.shown, rehearsal]).toEqual([[], ["welcome"], false]);
  });

  it("keeps the plan and what was shown", () => {
    const history = { shown: ["welcome", "tea"], played: ["carer"], pauses: 2 };
    const saved = aSession({ history, plan: { include: [], drop: [], endAt: 7 }, rehearsal: true });
    expect(restoreSession(deck, structuredClone(saved), 0, 500)).toEqual(saved);
  });

  it("keeps step and cover", () => {
    const saved = aSession({ position: { slide: "today", step: 2 }, cover: "pause" });
    expect(restoreSession(deck, saved, 0, 500)).toEqual(saved);
  });

  it("pauses a film, where it was last alive, after a longer gap", () => {
    const session = restoreSession(deck, onFilm("playing"), 4000, 14_001);
    expect(session.film).toMatchObject({ status: "paused", position: 14, order: 2 });
  });

  it("lets clocks run through a crash or a power cut", () => {
    const saved = aSession({ clock: { elapsed: 0, since: 0 } });
    expect(restoreSession(deck, saved, 1000, hour).clock).toEqual(saved.clock);
  });

  it.each([
    ["the workshop had stopped", 10 * hour, 10 * hour + hour + 1],
    ["the machine's clock was set forward", 10 * hour, 90_000 * hour],
    ["the machine's clock was set back", 10 * hour, -5],
  ])("stands clocks still when %s, and runs them on from now", (_name, aliveAt, now) => {
    const saved = onFilm("playing", {
      clock: { elapsed: 5, since: aliveAt - 100 },
      prompts: { tea: { elapsed: 7, since: aliveAt - 10 }, before: { elapsed: 3, since: null } },
      film: { ...onFilm("playing").film, at: aliveAt - 2000 } as Session["film"],
    });
    const session = restoreSession(deck, saved, aliveAt, now);
    expect(session.clock).toEqual({ elapsed: 105, since: now });
    expect(session.prompts).toEqual({
      tea: { elapsed: 17, since: now },
      before: { elapsed: 3, since: null },
    });
    expect(session.film).toMatchObject({ status: "paused", position: 12 });
    expect(session.arrivedAt).toBe(now);
  });

  it("goes on at the start, with its clocks, when its slide is gone", () => {
    const saved = aSession({
      position: { slide: "gone", step: 4 },
      clock: { elapsed: 9000, since: null },
    });
    const session = restoreSession(deck, saved, 0, 500);
    expect(session.position).toEqual({ slide: "welcome", step: 0 });
    expect(session.clock).toEqual(saved.clock);
    expect(session.arrivedAt).toBe(500);
  });

  it("shows no more steps than the slide has", () => {
    const saved = aSession({
      position: { slide: "today", step: 9 },
      frozen: { slide: "today", step: 8 },
    });
    const session = restoreSession(deck, saved, 0, 500);
    expect(session.position.step).toBe(3);
    expect(session.frozen?.step).toBe(3);
  });
});

describe("changeDeck", () => {
  const without = (...gone: readonly string[]) =>
    aDeck({ hash: "edited", slides: deck.slides.filter((slide) => !gone.includes(slide.id)) });

  it("changes nothing where the place is still there", () => {
    const history = { shown: ["welcome", "carer"], played: ["carer"], pauses: 0 };
    const session = onFilm("playing", { frozen: { slide: "carer", step: 0 }, history });
    expect(changeDeck(deck, without("tea"), session, 5000)).toEqual(session);
  });

  it("goes on at the nearest slide before one that is gone", () => {
    const session = aSession({ position: { slide: "draw-the-circle", step: 0 } });
    const changed = changeDeck(deck, without("draw-the-circle", "who-is-around"), session, 5000);
    expect(changed.position).toEqual({ slide: "before", step: 0 });
    expect(changed.arrivedAt).toBe(5000);
  });

  it("goes on at the start when all before is gone", () => {
    const session = aSession({ position: { slide: "today", step: 1 } });
    expect(changeDeck(deck, without("welcome", "today"), session, 0).position.slide).toBe("before");
  });

  it("goes on at the warning when a film's pause slide is gone", () => {
    const session = aSession({ position: { slide: "after-carer", step: 0 } });
    const changed = changeDeck(deck, without("after-carer"), session, 0);
    expect(changed.position.slide).toBe("before-carer");
  });

  it("leaves a frozen room where it is when only the trainer's slide is gone", () => {
    const session = onFilm("playing", {
      frozen: { slide: "carer", step: 0 },
      position: { slide: "tea", step: 0 },
    });
    const changed = changeDeck(deck, without("tea"), session, 5000);
    expect(changed.position.slide).toBe("after-carer");
    expect(changed.frozen).toEqual({ slide: "carer", step: 0 });
    expect(changed.film).toEqual(session.film);
  });

  it("brings a frozen room to the trainer when its slide is gone, through a warning", () => {
    const session = aSession({
      frozen: { slide: "tea", step: 0 },
      position: { slide: "carer", step: 0 },
    });
    const changed = changeDeck(deck, without("tea"), session, 5000);
    expect(changed.frozen).toBeNull();
    expect(changed.position.slide).toBe("before-carer");
  });

  it("puts another film of the same slide on its poster", () => {
    const slides = deck.slides.map((slide) =>
      slide.kind === "film" ? { ...slide, film: aFilm({ id: "other-film" }) } : slide,
    );
    const changed = changeDeck(deck, aDeck({ slides }), onFilm("playing"), 5000);
    expect(changed.film).toMatchObject({ film: "other-film", status: "ready", at: 5000 });
  });

  it("has no film when its slide has become another kind", () => {
    const slides = deck.slides.map((slide) =>
      slide.id === "carer" ? aSlide({ id: "carer" }) : slide,
    );
    expect(changeDeck(deck, aDeck({ slides }), onFilm("playing"), 5000).film).toBeNull();
  });
});
