import { describe, expect, it } from "vitest";
import type { Command } from "#session/Command.ts";
import { changeDeck } from "#session/changeDeck.ts";
import { sectionRecords, sessionRecord } from "#session/plan/sessionRecord.ts";
import { reduce } from "#session/reduce.ts";
import type { Session } from "#session/Session.ts";
import { aDeck, aSlide } from "../../support/sampleDeck.ts";
import { aSession, deck } from "../support/aSession.ts";

const minute = 60_000;

/** Each command a minute after the one before. */
function walked(...commands: readonly Command[]): Session {
  return commands.reduce(
    (session, command, index) => reduce(deck, session, command, (index + 1) * minute),
    aSession(),
  );
}

describe("sessionRecord", () => {
  it("has planned and taken time of each slide, which add up", () => {
    const session = walked({ type: "next" }, { type: "nextSlide" }, { type: "goTo", slide: "tea" });
    const record = sessionRecord(deck, session, 5 * minute);
    expect(record).toMatchObject({
      id: "s1",
      deck: "sample",
      title: deck.title,
      rehearsal: false,
      startedAt: 0,
      endedAt: 5 * minute,
      planned: deck.minutes * minute,
      actual: 4 * minute,
      pauses: 0,
    });
    const times = record?.slides.filter((slide) => slide.actual > 0);
    expect(times?.map(({ id, number, planned, actual }) => [id, number, planned, actual])).toEqual([
      ["today", 2, 2 * minute, minute],
      ["before", 3, 3 * minute, minute],
      ["tea", 10, 10 * minute, 2 * minute],
    ]);
  });

  it("tells what the room was shown, not where the trainer looked ahead", () => {
    const session = walked(
      { type: "next" },
      { type: "toggleFreeze" },
      { type: "goTo", slide: "tea" },
      { type: "returnToRoom" },
      { type: "next" },
    );
    expect(session.history.shown).toEqual(["welcome", "today"]);
  });

  it("tells which films were played, and how often a pause was called", () => {
    const session = walked(
      { type: "goTo", slide: "carer" },
      { type: "next" },
      { type: "next" },
      { type: "toggleCover", cover: "pause" },
      { type: "cover", cover: "pause" },
      { type: "toggleCover", cover: "pause" },
      { type: "toggleCover", cover: "pause" },
      { type: "toggleCover", cover: "black" },
    );
    const record = sessionRecord(deck, session, 9 * minute);
    expect(record?.pauses).toBe(2);
    expect(record?.slides.filter((slide) => slide.played).map(({ id }) => id)).toEqual(["carer"]);
  });

  it("counts no film that was only on its poster", () => {
    const session = walked({ type: "goTo", slide: "carer" }, { type: "next" });
    expect(session.film?.status).toBe("ready");
    expect(session.history.played).toEqual([]);
  });

  it("plans nothing for what was left out", () => {
    const slides = [
      aSlide({ id: "a", minutes: 3 }),
      aSlide({ id: "b", minutes: 4, keep: "may" }),
      aSlide({ id: "c", minutes: 5, optional: true }),
    ];
    const own = aDeck({ slides });
    const session = reduce(own, aSession({}, own), { type: "replan", drop: ["b"], endAt: null }, 0);
    const record = sessionRecord(own, reduce(own, session, { type: "toggleClock" }, 0), minute);
    expect(record?.planned).toBe(3 * minute);
    expect(record?.slides.map((slide) => [slide.planned / minute, slide.passedOver])).toEqual([
      [3, false],
      [0, true],
      [0, true],
    ]);
  });

  it("holds no answer and no name of who gave it", () => {
    const session = walked(
      { type: "goTo", slide: "before" },
      { type: "answer", guest: "SECRET-GUEST", slide: "before", text: "SECRET-ANSWER" },
    );
    expect(session.answers).toHaveLength(1);
    expect(JSON.stringify(sessionRecord(deck, session, 9 * minute))).not.toContain("SECRET");
  });

  it("is none for a session in which nothing happened", () => {
    expect(sessionRecord(deck, aSession(), 9 * minute)).toBeNull();
    expect(sessionRecord(deck, walked({ type: "toggleClock" }), 9 * minute)).not.toBeNull();
    expect(sessionRecord(deck, walked({ type: "goTo", slide: "tea" }), 9 * minute)).not.toBeNull();
  });

  it("goes on through an edit of the deck", () => {
    const edited = aDeck({ slides: deck.slides.filter((slide) => slide.id !== "tea") });
    const session = changeDeck(deck, edited, walked({ type: "goTo", slide: "tea" }), 5 * minute);
    expect(session.history.shown).toEqual(["welcome", "tea", "after-carer"]);
  });
});

describe("sectionRecords", () => {
  it("are the sections in order, with the sums of their slides", () => {
    const record = sessionRecord(deck, walked({ type: "next" }), 4 * minute);
    const sections = record ? sectionRecords(record) : [];
    expect(
      sections.map(({ title, planned, actual }) => [title, planned / minute, actual / minute]),
    ).toEqual([
      ["Welcome", 6, 3],
      ["Who is around one person?", 14, 0],
      ["The carer’s day", 5, 0],
      ["Break", 10, 0],
      ["Support and close", 2, 0],
    ]);
    expect(sections[3]?.slides.map((slide) => slide.id)).toEqual(["tea"]);
  });
});
