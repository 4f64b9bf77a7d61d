import { describe, expect, it } from "vitest";
import { chapterAt, filmLines, lineAt } from "#presenter/film/filmLines.ts";
import { markerNotice, markerWords, stopWords } from "#presenter/film/markerWords.ts";
import { nextMarker } from "#presenter/film/nextMarker.ts";
import { soundWords } from "#presenter/film/soundWords.ts";
import type { Health } from "#protocol/upstream.ts";
import { plainShowing } from "#session/film/Showing.ts";
import type { Guest } from "#sync/guests.ts";
import { aFilm } from "../support/sampleDeck.ts";

const talk = { kind: "cue", start: 20, end: 21, note: "Who knew?" } as const;
const hands = { kind: "distress", start: 48, end: 58, note: "Hands held", skipTo: 58 } as const;
const film = aFilm({ markers: [hands, talk] });

describe("nextMarker", () => {
  it("is the next hard moment, however far ahead", () => {
    expect(nextMarker(film, 0)).toEqual({ marker: hands, when: "ahead" });
    expect(nextMarker(film, 30)).toEqual({ marker: hands, when: "ahead" });
  });

  it("is whatever begins within five seconds, and what is on", () => {
    expect(nextMarker(film, 15)).toEqual({ marker: talk, when: "soon" });
    expect(nextMarker(film, 20.5)).toEqual({ marker: talk, when: "now" });
    expect(nextMarker(film, 42.9)).toEqual({ marker: hands, when: "ahead" });
    expect(nextMarker(film, 43)).toEqual({ marker: hands, when: "soon" });
    expect(nextMarker(film, 57.9)).toEqual({ marker: hands, when: "now" });
  });

  it("is none once all is over, and no far place to talk", () => {
    expect(nextMarker(film, 58)).toBeUndefined();
    expect(nextMarker(aFilm({ markers: [talk] }), 3)).toBeUndefined();
  });
});

describe("markerWords", () => {
  it("says when, and what it is", () => {
    expect(markerWords({ marker: hands, when: "ahead" }, 3, true)).toBe("0:48 Hands held");
    expect(markerWords({ marker: hands, when: "soon" }, 43.2, true)).toBe("In 5 s: Hands held");
    expect(markerWords({ marker: hands, when: "soon" }, 47.99, true)).toBe("In 1 s: Hands held");
    expect(markerWords({ marker: hands, when: "now" }, 50, true)).toBe("Now: Hands held");
    expect(markerWords({ marker: talk, when: "now" }, 20, true)).toBe(
      "Now: A place to talk. Who knew?",
    );
  });

  it("does not count down in a film that stands", () => {
    expect(markerWords({ marker: hands, when: "soon" }, 47.75, false)).toBe("Next: Hands held");
  });

  it("is told once as it comes near, without a countdown", () => {
    expect(markerNotice({ marker: hands, when: "soon" })).toBe("In a few seconds: Hands held");
    expect(markerNotice({ marker: hands, when: "ahead" })).toBe("");
  });
});

describe("stopWords", () => {
  it("stops before what is hard, and at a place to talk", () => {
    expect([hands, talk].map(stopWords)).toEqual(["Stop before 0:48", "Stop at 0:20"]);
  });
});

describe("filmLines", () => {
  const cue = (start: number, text: string) => ({ start, end: start + 1, text });
  const told = aFilm({
    role: "Primary carer",
    chapters: [cue(0, "Morning"), cue(10, "Noon")],
    descriptions: [cue(0, "A kettle.")],
    captions: [
      cue(0, "[quiet piano]"),
      cue(2, "I am up\nbefore he is."),
      cue(4, "Nurse: And you?"),
      cue(6, "Nurse: Tell me."),
      cue(10, "It is ten: the tablets."),
    ],
  });

  it("has chapters, pictures, sounds and words in the order of time, and who speaks", () => {
    const lines = filmLines(told).map(
      ({ kind, start, speaker, words }) => `${kind} ${start} ${speaker}|${words}`,
    );
    expect(lines).toEqual([
      "chapter 0 |Morning",
      "seen 0 |A kettle.",
      "heard 0 |[quiet piano]",
      "said 2 Primary carer|I am up before he is.",
      "said 4 Nurse|And you?",
      "said 6 |Tell me.",
      "chapter 10 |Noon",
      "said 10 Primary carer|It is ten: the tablets.",
    ]);
  });

  it("knows the line and the chapter of the moment", () => {
    const lines = filmLines(told);
    const at = (position: number) => lines[lineAt(lines, position)]?.words;
    expect([1, 5.9, 9.9, 10].map(at)).toEqual([
      "[quiet piano]",
      "And you?",
      "Tell me.",
      "It is ten: the tablets.",
    ]);
    expect([0, 9.9, 10].map((position) => chapterAt(told, position))).toEqual([
      "Morning",
      "Morning",
      "Noon",
    ]);
    expect(chapterAt(aFilm({ chapters: [] }), 5)).toBe("");
    expect(lineAt([], 5)).toBe(-1);
  });
});

describe("soundWords", () => {
  const health: Health = {
    slide: "carer",
    visible: true,
    fullScreen: false,
    sound: "ready",
    trouble: "",
    film: null,
  };
  const wall: Guest = {
    id: "wall",
    role: "audience",
    connected: true,
    seenAt: 0,
    health,
    wasFullScreen: false,
  };
  const phone: Guest = { ...wall, id: "phone", role: "participant" };
  const track = { id: "a", language: "en-GB", label: "", url: "", type: "" };
  const voiced = aFilm({ soundtracks: [{ ...track, voice: "computer" }] });
  const words = (over: Partial<Parameters<typeof soundWords>[1]>, on = voiced) =>
    soundWords(on, { guests: [wall, phone], leader: "wall", showing: plainShowing, ...over });

  it("says where it is, and what reads aloud", () => {
    expect(words({})).toBe("Sound: the audience window.");
    const aloud = { ...plainShowing, readAloud: true };
    expect(words({ showing: aloud })).toBe(
      "Sound: the audience window, a computer voice reads aloud.",
    );
    expect(words({ showing: aloud }, aFilm())).toBe("Sound: the audience window.");
    const person = aFilm({ soundtracks: [{ ...track, voice: "person" }] });
    expect(words({ showing: aloud }, person)).toContain("a person reads aloud");
    expect(words({ guests: [wall, { ...wall, id: "two" }] })).toBe(
      "Sound: one of the audience windows.",
    );
  });

  it("says what is wrong, and what to do", () => {
    const none = "No sound: no audience window is open.";
    expect(words({ guests: [phone], leader: null })).toBe(none);
    expect(words({ guests: [{ ...wall, connected: false }] })).toBe(none);
    const blocked = { ...wall, health: { ...health, sound: "blocked" as const } };
    expect(words({ guests: [blocked] })).toBe("No sound: click once in the audience window.");
    expect(words({ showing: { ...plainShowing, volume: 0 } })).toMatch(/^No sound: the volume/);
  });
});
