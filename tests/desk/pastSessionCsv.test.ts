import { describe, expect, it } from "vitest";
import { pastSessionCsv } from "#desk/pastSessionCsv.ts";
import { pastSessionWords } from "#desk/pastSessionWords.ts";
import type { SessionRecord, SlideRecord } from "#session/plan/sessionRecord.ts";

const minute = 60_000;

function aSlideRecord(over: Partial<SlideRecord> = {}): SlideRecord {
  return {
    id: "today",
    title: "Today",
    section: "Welcome",
    kind: "text",
    number: 1,
    planned: 2 * minute,
    actual: 2.5 * minute,
    shown: true,
    played: false,
    passedOver: false,
    ...over,
  };
}

function aRecord(over: Partial<SessionRecord> = {}): SessionRecord {
  const startedAt = new Date(2026, 10, 24, 10, 2).getTime();
  return {
    id: "s1",
    deck: "working-together",
    title: "Working together",
    rehearsal: false,
    startedAt,
    endedAt: startedAt + 89 * minute,
    planned: 90 * minute,
    actual: 85.25 * minute,
    pauses: 1,
    slides: [aSlideRecord()],
    ...over,
  };
}

const titled = (title: string) => pastSessionCsv(aRecord({ title, slides: [] })).split("\r\n")[0];

describe("pastSessionCsv", () => {
  it("has the session's facts, its sections and each slide", () => {
    const slides = [
      aSlideRecord(),
      aSlideRecord({ number: 2, title: "Film", kind: "film", played: true }),
      aSlideRecord({
        number: 3,
        section: "Talk",
        title: "Who, and why?",
        planned: 0,
        actual: 0,
        shown: false,
        passedOver: true,
      }),
    ];
    expect(pastSessionCsv(aRecord({ slides }))).toBe(
      [
        "\uFEFFDeck,Working together",
        "Kind,Workshop",
        "Date,2026-11-24",
        "Started,10:02",
        "Ended,11:31",
        "Planned minutes,90",
        "Minutes taken,85.3",
        "Pauses,1",
        "",
        "Section,Planned minutes,Minutes taken",
        "Welcome,4,5",
        "Talk,0,0",
        "",
        "Number,Section,Slide,Kind,Planned minutes,Minutes taken,Shown,Left out,Film played",
        "1,Welcome,Today,text,2,2.5,yes,no,",
        "2,Welcome,Film,film,2,2.5,yes,no,yes",
        '3,Talk,"Who, and why?",text,0,0,no,yes,',
        "",
      ].join("\r\n"),
    );
  });

  it.each([
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ["+1+1", "'+1+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", "'\t=1+1"],
    [" =1+1", "' =1+1"],
    ["\r=1+1", `"'\r=1+1"`],
    ["two\nlines", '"two\nlines"'],
    ["plain = plain", "plain = plain"],
  ])("makes plain words of %j", (title, cell) => {
    expect(pastSessionCsv(aRecord({ title, slides: [] }))).toContain(`Deck,${cell}\r\n`);
  });

  it("begins with the mark of UTF-8", () => {
    expect(titled("Día")).toBe("\uFEFFDeck,Día");
  });
});

describe("pastSessionWords", () => {
  it("says when it was, how long it took and what was shown", () => {
    expect(pastSessionWords(aRecord())).toEqual({
      title: "Working together",
      when: "24 November 2026, 10:02 to 11:31",
      facts: "85 minutes of 90 planned, 1 of 1 slides, 1 pause.",
    });
  });

  it("names a rehearsal, and counts films", () => {
    const slides = [aSlideRecord({ played: true }), aSlideRecord({ played: true, shown: false })];
    expect(pastSessionWords(aRecord({ rehearsal: true, pauses: 0, slides }))).toMatchObject({
      title: "Rehearsal: Working together",
      facts: "85 minutes of 90 planned, 1 of 2 slides, 2 films.",
    });
  });
});
