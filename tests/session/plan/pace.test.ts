import { describe, expect, it } from "vitest";
import { dropOf, offers, suggest } from "#session/plan/offers.ts";
import { pace } from "#session/plan/pace.ts";
import { minutesWords, paceWords } from "#session/plan/paceWords.ts";
import { reduce } from "#session/reduce.ts";
import type { Session } from "#session/Session.ts";
import { aDeck, aFilm, aSlide } from "../../support/sampleDeck.ts";
import { aSession } from "../support/aSession.ts";

const minute = 60_000;
const film = aFilm();
const may = { keep: "may" } as const;
const deck = aDeck({
  slides: [
    aSlide({ id: "a", minutes: 10 }),
    aSlide({ kind: "prompt", id: "b", minutes: 5, ...may }),
    aSlide({ kind: "warning", id: "w", section: "Film", film, minutes: 1 }),
    aSlide({ kind: "film", id: "f", section: "Film", film, minutes: 4, ...may }),
    aSlide({ kind: "pause", id: "p", section: "Film", minutes: 1 }),
    aSlide({ id: "c", section: "Talk", title: "One", minutes: 3, ...may }),
    aSlide({ id: "d", section: "Talk", title: "Two", minutes: 6, ...may }),
    aSlide({ id: "e", section: "Rest", title: "Rest one", minutes: 2, ...may }),
    aSlide({ id: "nil", section: "Rest", minutes: 0, ...may }),
    aSlide({ id: "f2", section: "Rest", minutes: 4 }),
    aSlide({ id: "extra", section: "Rest", title: "Extra", minutes: 7, optional: true, ...may }),
    aSlide({ kind: "support", id: "support", section: "Rest", minutes: 1, ...may }),
  ],
});
const planned = 37 * minute;
/** Another clock than the session's: the machine's time of day was set. */
const day = 1_000_000_000;

function running(slide: string, over: Partial<Session> = {}): Session {
  return aSession({ position: { slide, step: 0 }, clock: { elapsed: 0, since: 0 }, ...over }, deck);
}

describe("pace", () => {
  it("is on time before the start, and ends after all that is planned", () => {
    const session = aSession({}, deck);
    expect(pace(deck, session, 99 * minute, day)).toEqual({
      planned,
      remaining: planned,
      behind: 0,
      finish: day + planned,
    });
  });

  it("stays on time while a slide has its minutes, and falls behind after", () => {
    const behind = (now: number) => pace(deck, running("a"), now, day).behind;
    expect(behind(10 * minute)).toBe(0);
    expect(behind(13 * minute)).toBe(3 * minute);
  });

  it("is ahead when slides were skipped, and finishes earlier", () => {
    const moved = reduce(deck, running("a"), { type: "goTo", slide: "c" }, 10 * minute);
    expect(pace(deck, moved, 10 * minute, day)).toMatchObject({
      behind: -11 * minute,
      finish: day + 16 * minute,
    });
  });

  it("counts a minute that was added to the discussion", () => {
    const given = reduce(deck, running("b"), { type: "addPromptMinute" }, 0);
    expect(pace(deck, given, 0, day).remaining).toBe(
      pace(deck, running("b"), 0, day).remaining + minute,
    );
  });

  it("plans nothing for what is left out or was not chosen", () => {
    const session = reduce(
      deck,
      running("a"),
      { type: "replan", drop: ["c", "d"], endAt: null },
      0,
    );
    expect(pace(deck, session, 0, day)).toMatchObject({ planned: planned - 9 * minute, behind: 0 });
    const chosen = running("a", { plan: { include: ["extra"], drop: [], endAt: null } });
    expect(pace(deck, chosen, 0, day).planned).toBe(planned + 7 * minute);
  });
});

describe("paceWords", () => {
  it.each([
    [0, "On time"],
    [29_000, "On time"],
    [31_000, "1 minute behind"],
    [3 * minute, "3 minutes behind"],
    [-minute, "1 minute ahead"],
    [-12.4 * minute, "12 minutes ahead"],
  ])("of %d milliseconds is “%s”", (behind, words) => {
    expect(paceWords({ planned: 0, remaining: 0, behind, finish: 0 })).toBe(words);
  });

  it("says parts of a minute to a tenth", () => {
    expect([1, 2, 1.25, 0.5].map(minutesWords)).toEqual([
      "1 minute",
      "2 minutes",
      "1.3 minutes",
      "0.5 minutes",
    ]);
  });
});

describe("offers", () => {
  const titles = (session: Session, now = 0) =>
    offers(deck, session, now).map(({ whole, title, slides, gives }) => [
      whole,
      title,
      slides.join(),
      gives / minute,
    ]);

  it("are what the deck may spare ahead: slides, films whole, and whole sections", () => {
    expect(titles(running("a"))).toEqual([
      ["slide", "A prompt slide", "b", 5],
      ["film", "A film slide", "w,f,p", 6],
      ["section", "Talk", "c,d", 9],
      ["slide", "Rest one", "e", 2],
    ]);
  });

  it("leave out the slide in front of the trainer, and a film whose warning is", () => {
    expect(titles(running("w")).map(([, title]) => title)).toEqual(["Talk", "Rest one"]);
    expect(titles(running("c"))[0]).toEqual(["slide", "Two", "d", 6]);
  });

  it("stay when they have been taken, so that they can be put back", () => {
    const taken = reduce(deck, running("a"), { type: "replan", drop: ["b"], endAt: null }, 0);
    expect(titles(taken)).toEqual(titles(running("a")));
  });

  it("hold an optional slide once it was chosen", () => {
    const chosen = running("f2", { plan: { include: ["extra"], drop: [], endAt: null } });
    expect(titles(chosen)).toEqual([["slide", "Extra", "extra", 7]]);
  });

  it("give back only what has not been spent", () => {
    const spent = { b: 4 * minute, e: 3 * minute };
    expect(titles(running("a", { spent, clock: { elapsed: 7 * minute, since: null } }))).toEqual([
      ["slide", "A prompt slide", "b", 1],
      ["film", "A film slide", "w,f,p", 6],
      ["section", "Talk", "c,d", 9],
    ]);
  });
});

describe("suggest", () => {
  const all = offers(deck, running("a"), 0);
  const suggested = (needed: number) =>
    suggest(all, needed * minute).map((offer) => offer.gives / minute);

  it.each([
    [0, []],
    [-5, []],
    [1, [2]],
    [5, [5]],
    [6, [6]],
    [7, [9]],
    [11, [9, 2]],
    [14, [5, 9]],
    [22, [5, 6, 9, 2]],
    [60, [5, 6, 9, 2]],
  ])("gives back %d minutes with as little as it can", (needed, gives) => {
    expect(suggested(needed)).toEqual(gives);
  });

  it("offers nothing where there is nothing", () => {
    expect(suggest([], minute)).toEqual([]);
  });
});

describe("dropOf", () => {
  it("keeps left out what lies behind, and takes what was agreed", () => {
    const session = reduce(
      deck,
      running("a"),
      { type: "replan", drop: ["b", "e"], endAt: null },
      0,
    );
    const later = reduce(deck, session, { type: "goTo", slide: "c" }, 0);
    const all = offers(deck, later, 0);
    expect(
      dropOf(
        later,
        all,
        all.filter((offer) => offer.slides[0] === "d"),
      ),
    ).toEqual(["b", "d"]);
    expect(dropOf(later, all, [])).toEqual(["b"]);
  });
});
