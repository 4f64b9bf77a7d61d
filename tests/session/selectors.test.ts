import { describe, expect, it } from "vitest";
import { wholePlan } from "#session/plan/plan.ts";
import { roomPosition } from "#session/roomPosition.ts";
import {
  findSlide,
  firstSlide,
  landing,
  slideAfter,
  slideBefore,
  stepAfter,
  stepBefore,
} from "#session/route.ts";
import {
  hasRun,
  readStopwatch,
  startStopwatch,
  stopped,
  stopStopwatch,
} from "#session/Stopwatch.ts";
import { currentSlide, nextPosition, promptClock, roomPrompt } from "#session/selectors.ts";
import { aSession, deck } from "./support/aSession.ts";

describe("selectors", () => {
  it("currentSlide is the trainer's, and throws at a place outside the deck", () => {
    const session = aSession({
      position: { slide: "tea", step: 0 },
      frozen: { slide: "today", step: 1 },
    });
    expect(currentSlide(deck, session).id).toBe("tea");
    expect(roomPosition(session)).toEqual({ slide: "today", step: 1 });
    const lost = aSession({ position: { slide: "gone", step: 0 } });
    expect(() => currentSlide(deck, lost)).toThrow("gone");
  });

  it("nextPosition is what Next would show, or null at the end", () => {
    expect(nextPosition(deck, aSession())).toEqual({ slide: "today", step: 0 });
    const end = aSession({ position: { slide: "close", step: 0 } });
    expect(nextPosition(deck, end)).toBeNull();
  });

  it("promptClock holds the minutes that were added", () => {
    const watch = { elapsed: 0, since: 5 };
    const session = aSession({ extraMinutes: { tea: 2 }, prompts: { tea: watch } });
    expect(promptClock(deck, session, "tea")).toEqual({ total: 720, watch });
  });

  it("promptClock stands at the whole time before the slide was shown", () => {
    expect(promptClock(deck, aSession(), "tea")).toEqual({ total: 600, watch: stopped });
  });

  it("promptClock is null where the slide has none", () => {
    expect(promptClock(deck, aSession(), "welcome")).toBeNull();
    expect(promptClock(deck, aSession(), "gone")).toBeNull();
  });

  it("roomPrompt is the frozen room's", () => {
    const session = aSession({
      position: { slide: "welcome", step: 0 },
      frozen: { slide: "tea", step: 0 },
    });
    expect(roomPrompt(deck, session)?.total).toBe(600);
  });
});

describe("route", () => {
  it("finds its way from a slide that is not there", () => {
    expect(findSlide(deck, "gone")).toBeUndefined();
    expect(slideAfter(deck, wholePlan, "gone")?.id).toBe("welcome");
    expect(slideBefore(deck, wholePlan, "gone")).toBeUndefined();
    expect(landing(deck, "gone")).toBeUndefined();
    expect(stepAfter(deck, wholePlan, { slide: "gone", step: 0 })).toEqual({
      slide: "welcome",
      step: 0,
    });
    expect(stepBefore(deck, wholePlan, { slide: "gone", step: 0 })).toBeUndefined();
  });

  it("starts nowhere in a deck without slides: that is our bug", () => {
    expect(() => firstSlide({ ...deck, slides: [] }, wholePlan)).toThrow("first slide");
  });
});

describe("Stopwatch", () => {
  it("counts while it runs", () => {
    const running = startStopwatch({ elapsed: 500, since: null }, 1000);
    expect(readStopwatch(running, 3000)).toBe(2500);
    expect(stopStopwatch(running, 3000)).toEqual({ elapsed: 2500, since: null });
  });

  it("is no-op when it already runs or stands", () => {
    const running = startStopwatch(stopped, 1000);
    expect(startStopwatch(running, 2000)).toBe(running);
    expect(stopStopwatch(stopped, 2000)).toBe(stopped);
  });

  it("counts nothing when the clock jumps back", () => {
    expect(readStopwatch({ elapsed: 500, since: 1000 }, -9000)).toBe(500);
  });

  it("has run once it was started", () => {
    expect(hasRun(stopped)).toBe(false);
    expect(hasRun({ elapsed: 0, since: 3 })).toBe(true);
    expect(hasRun({ elapsed: 3, since: null })).toBe(true);
  });
});
