import { describe, expect, it } from "vitest";
import type { Command } from "#session/Command.ts";
import { reduce } from "#session/reduce.ts";
import type { Session } from "#session/Session.ts";
import { aDeck, aFilm, aSlide } from "../support/sampleDeck.ts";
import { aSession, reduced } from "./support/aSession.ts";

function at(slide: string, step = 0, over: Partial<Session> = {}): Session {
  return aSession({ position: { slide, step }, ...over });
}

describe("moving", () => {
  it.each<[string, Session, Command, string, number]>([
    ["Next shows the next step", at("today", 1), { type: "next" }, "today", 2],
    ["Next after the last step goes on", at("today", 3), { type: "next" }, "before", 0],
    ["Back hides a step", at("today", 2), { type: "back" }, "today", 1],
    ["Back goes to the end of the slide before", at("before"), { type: "back" }, "today", 3],
    ["Next slide passes over steps", at("today", 1), { type: "nextSlide" }, "before", 0],
    ["Back slide passes over steps", at("today", 2), { type: "backSlide" }, "welcome", 0],
    ["Back slide shows the slide whole", at("before"), { type: "backSlide" }, "today", 3],
    ["Home goes to the start", at("tea"), { type: "first" }, "welcome", 0],
    ["End goes to the end", at("tea"), { type: "last" }, "close", 0],
    ["Go to goes there", at("tea"), { type: "goTo", slide: "today" }, "today", 0],
    [
      "Go to a film lands on its warning",
      at("tea"),
      { type: "goTo", slide: "carer" },
      "before-carer",
      0,
    ],
  ])("%s", (_name, session, command, slide, step) => {
    expect(reduced(session, 5000, command).position).toEqual({ slide, step });
  });

  it.each<[string, Session, Command]>([
    ["Next at the end", at("close"), { type: "next" }],
    ["Next slide at the end", at("close"), { type: "nextSlide" }],
    ["Back at the start", at("welcome"), { type: "back" }],
    ["Back slide at the start", at("welcome"), { type: "backSlide" }],
    ["Home at the start", at("welcome"), { type: "first" }],
    ["End at the end", at("close"), { type: "last" }],
    ["Go to a slide that is not there", at("tea"), { type: "goTo", slide: "gone" }],
    ["Go to the slide in front of the trainer", at("today", 2), { type: "goTo", slide: "today" }],
    ["Go to a film from its warning", at("before-carer"), { type: "goTo", slide: "carer" }],
  ])("%s changes nothing", (_name, session, command) => {
    expect(reduced(session, 5000, command)).toBe(session);
  });

  it("Home hides the steps of the first slide", () => {
    const first = aDeck({ slides: [aSlide({ id: "only", steps: 2 })] });
    const session = aSession({ position: { slide: "only", step: 2 } }, first);
    expect(reduce(first, session, { type: "first" }, 1).position.step).toBe(0);
  });

  it("stays within steps without a new arrival", () => {
    expect(reduced(at("today"), 5000, { type: "next" }).arrivedAt).toBe(0);
    expect(reduced(at("today", 3), 5000, { type: "next" }).arrivedAt).toBe(5000);
  });
});

describe("optional slides", () => {
  const film = aFilm();
  const chosen = aDeck({
    slides: [
      aSlide({ id: "before-all", optional: true }),
      aSlide({ id: "one" }),
      aSlide({ kind: "warning", id: "warning", optional: true, film }),
      aSlide({ kind: "film", id: "film", optional: true, film }),
      aSlide({ kind: "pause", id: "pause", optional: true }),
      aSlide({ id: "two" }),
      aSlide({ id: "after-all", optional: true }),
    ],
  });
  const walk = (...commands: readonly Command[]) =>
    commands.reduce(
      (session, command, index) => reduce(chosen, session, command, index * 2000),
      aSession({}, chosen),
    );

  it("are passed over", () => {
    expect(walk().position.slide).toBe("one");
    expect(walk({ type: "next" }).position.slide).toBe("two");
    expect(walk({ type: "next" }, { type: "back" }).position.slide).toBe("one");
    expect(walk({ type: "next" }, { type: "next" }).position.slide).toBe("two");
    expect(walk({ type: "last" }).position.slide).toBe("two");
    expect(walk({ type: "last" }, { type: "first" }).position.slide).toBe("one");
  });

  it("are walked through, with their film, once the trainer has gone to one", () => {
    const film = walk({ type: "goTo", slide: "film" }, { type: "next" });
    expect(film.position.slide).toBe("film");
    expect(film.film?.status).toBe("ready");
    const on: Command = { type: "nextSlide" };
    const pause = reduce(chosen, film, on, 9000);
    expect(pause.position.slide).toBe("pause");
    expect(reduce(chosen, pause, on, 9000).position.slide).toBe("two");
    expect(reduce(chosen, film, { type: "back" }, 9000).position.slide).toBe("warning");
  });

  it("start a deck that has no others", () => {
    const only = aDeck({ slides: [aSlide({ id: "a", optional: true })] });
    const session = aSession({}, only);
    expect(session.position.slide).toBe("a");
    expect(reduce(only, session, { type: "last" }, 1)).toBe(session);
  });

  it("never part a warning from its film, or a film from its warning", () => {
    const halves = aDeck({
      slides: [
        aSlide({ id: "one" }),
        aSlide({ kind: "warning", id: "warning", film }),
        aSlide({ kind: "film", id: "film", optional: true, film }),
        aSlide({ kind: "pause", id: "pause" }),
      ],
    });
    const warning = aSession({ position: { slide: "warning", step: 0 } }, halves);
    const shown = reduce(halves, warning, { type: "next" }, 1);
    expect(shown.position.slide).toBe("film");
    expect(reduce(halves, shown, { type: "back" }, 1).position.slide).toBe("warning");
  });
});

describe("a film without its warning", () => {
  const bare = aDeck({ slides: [aSlide({ kind: "film", id: "film" }), aSlide({ id: "one" })] });

  it("is gone to itself", () => {
    const session = aSession({ position: { slide: "one", step: 0 } }, bare);
    expect(reduce(bare, session, { type: "goTo", slide: "film" }, 1).film?.status).toBe("ready");
  });
});

describe("the workshop's clock", () => {
  it("starts with the first Next", () => {
    expect(reduced(aSession(), 5000, { type: "next" }).clock).toEqual({ elapsed: 0, since: 5000 });
    expect(reduced(aSession(), 5000, { type: "nextSlide" }).clock.since).toBe(5000);
  });

  it("starts with the first Next of a session that was saved before it", () => {
    const saved = structuredClone(aSession());
    expect(reduced(saved, 5000, { type: "next" }).clock.since).toBe(5000);
  });

  it("does not start with a Next that leads nowhere, a jump or a step back", () => {
    const end = at("close");
    expect(reduced(end, 5000, { type: "next" }).clock.since).toBeNull();
    expect(reduced(end, 5000, { type: "back" }, { type: "first" }).clock.since).toBeNull();
  });

  it("stays paused when the trainer has paused it", () => {
    const paused = aSession({ clock: { elapsed: 60_000, since: null } });
    expect(reduced(paused, 5000, { type: "next" }).clock).toEqual({ elapsed: 60_000, since: null });
  });

  it("is started and paused by hand", () => {
    const running = reduced(aSession(), 1000, { type: "toggleClock" });
    expect(running.clock).toEqual({ elapsed: 0, since: 1000 });
    const paused = reduced(running, 4000, { type: "toggleClock" });
    expect(paused.clock).toEqual({ elapsed: 3000, since: null });
  });
});
