import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitPlan, isPassedOver, wholePlan } from "#session/plan/plan.ts";
import { reduce } from "#session/reduce.ts";
import { restoreSession } from "#session/restoreSession.ts";
import type { Session } from "#session/Session.ts";
import { startSession } from "#session/startSession.ts";
import { aDeck, aFilm, aSlide } from "../../support/sampleDeck.ts";
import { aSession } from "../support/aSession.ts";

const film = aFilm();
const other = aFilm({ id: "other-film" });
const may = { keep: "may" } as const;

/** Two films that may go and one that must stay, an optional one, and an end that is marked wrongly. */
const deck = aDeck({
  slides: [
    aSlide({ kind: "title", id: "welcome" }),
    aSlide({ id: "talk", minutes: 4, ...may }),
    aSlide({ kind: "warning", id: "w1", film, ...may }),
    aSlide({ kind: "film", id: "f1", film, minutes: 2 }),
    aSlide({ kind: "pause", id: "p1", ...may }),
    aSlide({ kind: "warning", id: "w2", film: other }),
    aSlide({ kind: "film", id: "f2", film: other, minutes: 3, ...may }),
    aSlide({ kind: "pause", id: "p2" }),
    aSlide({ kind: "warning", id: "w3", film, optional: true }),
    aSlide({ kind: "film", id: "f3", film, optional: true }),
    aSlide({ kind: "pause", id: "p3", optional: true }),
    aSlide({ kind: "pause", id: "still", ...may }),
    aSlide({ kind: "prompt", id: "must-talk" }),
    aSlide({ kind: "support", id: "support", ...may }),
    aSlide({ kind: "close", id: "close", ...may }),
  ],
});
const every = deck.slides.map((slide) => slide.id);

function walked(session: Session): readonly string[] {
  const seen = [session.position.slide];
  let at = session;
  for (;;) {
    const next = reduce(deck, at, { type: "nextSlide" }, 0);
    if (next.position.slide === at.position.slide) return seen;
    at = next;
    seen.push(at.position.slide);
  }
}

function walkedBack(session: Session): readonly string[] {
  const seen: string[] = [];
  let at = reduce(deck, session, { type: "last" }, 0);
  for (;;) {
    seen.unshift(at.position.slide);
    const next = reduce(deck, at, { type: "backSlide" }, 0);
    if (next.position.slide === at.position.slide) return seen;
    at = next;
  }
}

const dropped = (...drop: readonly string[]) =>
  reduce(deck, aSession({}, deck), { type: "replan", drop, endAt: null }, 0);

describe("replan", () => {
  it("passes over what the deck may spare, forward and back", () => {
    const session = dropped("talk", "still");
    const way = ["welcome", "w1", "f1", "p1", "w2", "f2", "p2", "must-talk", "support", "close"];
    expect(walked(session)).toEqual(way);
    expect(walkedBack(session)).toEqual(way);
  });

  it("leaves out a film only with its warning and its pause, and only whole", () => {
    expect(dropped("f2").plan.drop).toEqual([]);
    expect(dropped("w2", "p2").plan.drop).toEqual([]);
    expect(dropped("w2", "f2", "p2").plan.drop).toEqual(["w2", "f2", "p2"]);
  });

  it("never leaves out what must stay, whatever is asked", () => {
    expect(dropped(...every).plan.drop).toEqual(["talk", "w2", "f2", "p2", "still"]);
    expect(dropped("w1", "p1", "must-talk", "support", "close", "gone").plan.drop).toEqual([]);
  });

  it("brings back what is not asked for any more", () => {
    const session = reduce(deck, dropped("talk"), { type: "replan", drop: [], endAt: 5 }, 0);
    expect(session.plan).toEqual({ include: [], drop: [], endAt: 5 });
    expect(walked(session)).toContain("talk");
  });

  it("changes nothing when it is the plan already, or no time at all", () => {
    const session = dropped("talk");
    for (const endAt of [null, Number.NaN, Number.POSITIVE_INFINITY])
      expect(reduce(deck, session, { type: "replan", drop: ["talk"], endAt }, 0)).toBe(session);
  });

  it("still lets the trainer go to what is left out, through a film's warning, and on from there", () => {
    const there = reduce(deck, dropped("w2", "f2", "p2"), { type: "goTo", slide: "f2" }, 0);
    expect(walked(there).slice(0, 4)).toEqual(["w2", "f2", "p2", "still"]);
    const pause = { ...there, position: { slide: "p2", step: 0 } };
    expect(reduce(deck, pause, { type: "back" }, 0).position.slide).toBe("f2");
    const talk = reduce(deck, dropped("talk", "still"), { type: "goTo", slide: "talk" }, 0);
    expect(reduce(deck, talk, { type: "next" }, 0).position.slide).toBe("w1");
  });

  it("never parts a film from its warning and its pause, and always ends with support", () => {
    const property = fc.property(fc.subarray(every), fc.subarray(every), (drop, include) => {
      const session = reduce(
        deck,
        startSession(deck, "s1", 0, { include }),
        { type: "replan", drop, endAt: null },
        0,
      );
      for (const way of [walked(session), walkedBack(session)]) {
        for (const n of [1, 2, 3]) {
          const at = way.indexOf(`f${n}`);
          if (at < 0) expect(way).not.toContain(`w${n}`);
          else expect([way[at - 1], way[at + 1]]).toEqual([`w${n}`, `p${n}`]);
        }
        expect(way.slice(-2)).toEqual(["support", "close"]);
        expect(way).toContain("must-talk");
      }
    });
    fc.assert(property);
  });
});

describe("startSession with a choice", () => {
  it("walks through optional slides that were chosen, a film with its warning and pause", () => {
    const session = startSession(deck, "s1", 0, { include: ["f3", "welcome", "gone"] });
    expect(session.plan.include).toEqual(["w3", "f3", "p3"]);
    expect(walked(session).join()).toContain("p2,w3,f3,p3,still");
  });

  it("can start on one", () => {
    const deckWithChoice = aDeck({
      slides: [aSlide({ id: "a", optional: true }), aSlide({ id: "b" })],
    });
    const session = startSession(deckWithChoice, "s1", 0, { include: ["a"] });
    expect(session.position.slide).toBe("a");
  });

  it("is a rehearsal when asked", () => {
    expect(startSession(deck, "s1", 0, { rehearsal: true }).rehearsal).toBe(true);
    expect(startSession(deck, "s1", 0).rehearsal).toBe(false);
  });

  it("times a rehearsal from its first slide on", () => {
    expect(startSession(deck, "s1", 7, { rehearsal: true }).clock.since).toBe(7);
    expect(startSession(deck, "s1", 7).clock.since).toBeNull();
  });
});

describe("fitPlan", () => {
  it("puts back what an edited deck may no longer spare", () => {
    const edited = aDeck({
      slides: deck.slides.map((slide) => (slide.id === "talk" ? aSlide({ id: "talk" }) : slide)),
    });
    const session = restoreSession(edited, dropped("talk", "still"), 0, 0);
    expect(session.plan.drop).toEqual(["still"]);
  });

  it("finds nothing to leave out in a plan that asks nothing", () => {
    expect(fitPlan(deck, wholePlan)).toEqual(wholePlan);
    expect(deck.slides.filter((slide) => isPassedOver(wholePlan, slide))).toHaveLength(3);
  });
});
