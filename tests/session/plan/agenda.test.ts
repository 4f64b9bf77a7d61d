import { describe, expect, it } from "vitest";
import { agenda } from "#session/plan/agenda.ts";
import { reduce } from "#session/reduce.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { aDeck, aSlide } from "../../support/sampleDeck.ts";
import { aSession, deck, reduced } from "../support/aSession.ts";

const minute = 60_000;

describe("agenda", () => {
  it("lists the sections with their planned time and first slide", () => {
    const lines = agenda(deck, aSession(), 0);
    expect(lines.map((line) => [line.title, line.planned / minute, line.firstSlide])).toEqual([
      ["Welcome", 6, "welcome"],
      ["Who is around one person?", 14, "who-is-around"],
      ["The carer’s day", 5, "one-contact"],
      ["Break", 10, "tea"],
      ["Support and close", 2, "support"],
    ]);
  });

  it("knows which section is done, which is now and which is ahead", () => {
    const session = aSession({ position: { slide: "draw-the-circle", step: 0 } });
    expect(agenda(deck, session, 0).map((line) => line.place)).toEqual([
      "done",
      "now",
      "ahead",
      "ahead",
      "ahead",
    ]);
  });

  it("plans nothing for what is left out, and names it", () => {
    const spare = aDeck({
      slides: [
        aSlide({ id: "a", minutes: 3 }),
        aSlide({ id: "b", minutes: 4, keep: "may" }),
        aSlide({ id: "c", section: "More", minutes: 5, keep: "may" }),
      ],
    });
    const drop = ["b", "c"];
    const session = reduce(spare, aSession({}, spare), { type: "replan", drop, endAt: null }, 0);
    expect(
      agenda(spare, session, 0).map(({ planned, dropped, passedOver, firstSlide }) => [
        planned / minute,
        dropped.map((slide) => slide.id),
        passedOver,
        firstSlide,
      ]),
    ).toEqual([
      [3, ["b"], false, "a"],
      [0, ["c"], true, "c"],
    ]);
  });

  it("counts no time before the first Next", () => {
    const waited = aSession();
    expect(agenda(deck, waited, 20 * minute)[0]?.actual).toBe(0);
    const begun = reduced(waited, 20 * minute, { type: "next" });
    expect(agenda(deck, begun, 21 * minute)[0]?.actual).toBe(minute);
  });

  it("counts no time while the clock is paused", () => {
    const begun = reduced(aSession(), 0, { type: "next" });
    const paused = reduced(begun, minute, { type: "toggleClock" });
    const moved = reduced(paused, 30 * minute, { type: "goTo", slide: "tea" });
    const lines = agenda(deck, moved, 40 * minute);
    expect(lines.map((line) => line.actual)).toEqual([minute, 0, 0, 0, 0]);
  });

  it("adds up to the time elapsed, whatever the order of the visits", () => {
    const visits = ["tea", "welcome", "support", "tea", "close", "today"];
    const session = visits.reduce(
      (before, slide, index) => reduce(deck, before, { type: "goTo", slide }, (index + 1) * 7000),
      reduced(aSession(), 1000, { type: "next" }),
    );
    const total = agenda(deck, session, 50_000).reduce((sum, line) => sum + line.actual, 0);
    expect(total).toBe(readStopwatch(session.clock, 50_000));
    expect(total).toBe(49_000);
  });

  it("never counts less than nothing when the clock jumps back", () => {
    const begun = reduced(aSession(), minute, { type: "next" });
    const moved = reduced(begun, 2 * minute, { type: "goTo", slide: "tea" });
    const lines = agenda(deck, moved, -minute);
    expect(lines.map((line) => line.actual)).toEqual([minute, 0, 0, 0, 0]);
  });

  it("counts on a slide named like a part of the language", () => {
    const odd = aDeck({ slides: [aSlide({ id: "constructor" }), aSlide({ id: "two" })] });
    const begun = reduce(odd, aSession({}, odd), { type: "next" }, 0);
    const back = reduce(odd, begun, { type: "back" }, 5000);
    expect(agenda(odd, back, 7000)[0]?.actual).toBe(7000);
  });
});
