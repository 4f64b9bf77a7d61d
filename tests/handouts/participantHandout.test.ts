import { describe, expect, it } from "vitest";
import type { Deck } from "#deck/Deck.ts";
import { participantHandout } from "#handouts/participant/participantHandout.ts";
import {
  aDeck,
  aFilm,
  aMessage,
  aSlide,
  aSupportEntry,
  paragraph,
  sampleSlides,
} from "../support/sampleDeck.ts";
import { modelSays } from "./support/modelSays.ts";

const says = (deck: Deck) => modelSays(participantHandout(deck).blocks);
const texts = (deck: Deck) => says(deck).map(({ text }) => text);
const headings = (deck: Deck) =>
  says(deck).flatMap(({ role, text }) => (/^H\d$/.test(role) ? [`${role} ${text}`] : []));

describe("participantHandout", () => {
  it("follows the order of a day, under headings without a skip", () => {
    expect(headings(aDeck())).toEqual([
      "H1 Working together at the end of life",
      "H2 What today is for",
      "H2 How sure are you?",
      "H2 Key messages",
      "H3 4. One named contact, day and night",
      "H2 The film",
      "H3 A carer’s day, in her own words",
      "H2 Questions to talk about",
      "H3 Draw the circle",
      "H2 Places to turn to",
    ]);
  });

  it("gives a key message with why and where it comes from", () => {
    const said = texts(aDeck());
    const { text, why } = aMessage();
    expect(said).toEqual(expect.arrayContaining([text, why, "Source: Sample source."]));
  });

  it("holds nothing of the notes", () => {
    const noted = sampleSlides().map((slide) => ({ ...slide, notes: [paragraph("Secret words")] }));
    expect(participantHandout(aDeck({ slides: noted }))).toEqual(participantHandout(aDeck()));
  });

  it("asks before and after in one table", () => {
    const scale = { kind: "scale", statements: ["I know who to ring"] } as const;
    const slides = [
      aSlide({ ...scale, id: "one", when: "before" }),
      aSlide({ ...scale, id: "two", when: "after" }),
    ];
    const table = says(aDeck({ slides })).filter(({ role }) => role === "TH" || role === "TD");
    expect(table.map(({ text }) => text)).toEqual([
      "I would say",
      "Before",
      "After",
      "I know who to ring",
      "",
      "",
    ]);
  });

  it("puts a film's own questions with it, and asks none twice", () => {
    const cue = (note: string) => ({ kind: "cue", start: 1, end: 2, note }) as const;
    const film = aFilm({ markers: [cue("Who noticed?"), cue("What did she see?")] });
    const slides = [
      aSlide({ kind: "film", id: "film", film }),
      aSlide({ kind: "pause", id: "pause" }),
      aSlide({ kind: "prompt", id: "after", question: "Who noticed?" }),
      aSlide({ kind: "prompt", id: "later", section: "Later", question: "And you?" }),
    ];
    const said = texts(aDeck({ slides }));
    expect(said.filter((text) => text.endsWith("?"))).toEqual([
      "What did she see?",
      "Who noticed?",
      "And you?",
    ]);
  });

  it("turns choices into boxes to tick", () => {
    const choices = ["Wait", "Ask"];
    const slides = [aSlide({ kind: "prompt", question: "What now?", answer: "choice", choices })];
    const lists = JSON.stringify(participantHandout(aDeck({ slides })).blocks);
    expect(lists).toContain('"marker":"tick"');
    expect(texts(aDeck({ slides }))).toEqual(expect.arrayContaining(["What now?", ...choices]));
  });

  it("makes an action plan of the promise, and of nothing else", () => {
    const slides = [
      aSlide({ kind: "prompt", id: "promise", title: "One promise", question: "One thing?" }),
    ];
    const said = headings(aDeck({ slides }));
    expect(said).toContain("H2 One promise");
    expect(said).not.toContain("H2 Questions to talk about");
    expect(headings(aDeck())).not.toContain("H2 One promise");
  });

  it("says of each place to turn to whether it was checked", () => {
    const entries = [
      aSupportEntry({ id: "a", checkedOn: "2026-03-04" }),
      aSupportEntry({ id: "b", checkedOn: null, nations: ["England", "Wales"] }),
    ];
    const said = texts(aDeck({ slides: [aSlide({ kind: "support", entries })] }));
    expect(said).toContain("Anyone. Free to call. All of the UK. Day and night.");
    expect(said).toContain("Checked on 4 March 2026. samaritans.org");
    expect(said).toContain("Anyone. Free to call. England and Wales. Day and night.");
    expect(said).toContain("Not yet checked. samaritans.org");
  });

  it("adds the directory to what the deck names, once each", () => {
    const directory = [aSupportEntry(), aSupportEntry({ id: "other", name: "Another" })];
    const said = modelSays(participantHandout(aDeck(), directory).blocks);
    const names = said.map(({ text }) => text);
    expect(names.filter((name) => name === "Samaritans")).toHaveLength(1);
    expect(names.indexOf("Another")).toBeGreaterThan(names.indexOf("Marie Curie"));
  });

  it("says that nobody has reviewed it, until somebody has", () => {
    expect(texts(aDeck()).at(-1)).toContain("Not yet reviewed");
    expect(texts(aDeck({ reviewed: "2026-03-04" })).at(-1)).toContain("Reviewed on 4 March 2026");
  });

  it("is made of a deck with a title only", () => {
    const slides = [aSlide({ kind: "title" })];
    const deck = aDeck({ slides, outcomes: [], summary: "" });
    expect(headings(deck)).toEqual([`H1 ${deck.title}`]);
  });
});
