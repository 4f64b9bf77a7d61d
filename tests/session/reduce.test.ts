import { describe, expect, it } from "vitest";
import { mostAnswers } from "#session/answers.ts";
import type { Command } from "#session/Command.ts";
import { reduce } from "#session/reduce.ts";
import { aDeck, aSlide } from "../support/sampleDeck.ts";
import { aSession, deck, reduced } from "./support/aSession.ts";

describe("reduce", () => {
  it("throws at a command that no type allows: that is our bug", () => {
    const command = { type: "explode" } as unknown as Command;
    expect(() => reduce(deck, aSession(), command, 0)).toThrow("explode");
  });

  it("names the window that sounds, once", () => {
    const led = reduced(aSession(), 0, { type: "leadSound", guest: "wall" });
    expect(led.soundLeader).toBe("wall");
    expect(reduced(led, 0, { type: "leadSound", guest: "wall" })).toBe(led);
    expect(reduced(led, 0, { type: "leadSound", guest: null }).soundLeader).toBeNull();
  });
});

describe("discussion clocks", () => {
  const talking = aSession({ position: { slide: "who-is-around", step: 0 } });

  it("start when the slide is first shown, and run on from one visit to the next", () => {
    const shown = reduced(aSession({ position: { slide: "before", step: 0 } }), 1000, {
      type: "next",
    });
    expect(shown.prompts).toEqual({ "who-is-around": { elapsed: 0, since: 1000 } });
    const again = reduced(shown, 9000, { type: "back" }, { type: "next" });
    expect(again.prompts).toEqual(shown.prompts);
  });

  it("are paused, started and started anew", () => {
    const running = reduced(talking, 1000, { type: "togglePrompt" });
    const paused = reduced(running, 4000, { type: "togglePrompt" });
    expect(paused.prompts).toEqual({ "who-is-around": { elapsed: 3000, since: null } });
    const anew = reduced(paused, 5000, { type: "restartPrompt" });
    expect(anew.prompts).toEqual({ "who-is-around": { elapsed: 0, since: 5000 } });
    expect(reduced(anew, 5000, { type: "restartPrompt" })).toBe(anew);
    expect(reduced(anew, 6000, { type: "restartPrompt" })).not.toBe(anew);
  });

  it("are given minutes", () => {
    const longer = reduced(talking, 0, { type: "addPromptMinute" }, { type: "addPromptMinute" });
    expect(longer.extraMinutes).toEqual({ "who-is-around": 2 });
  });

  it.each(["togglePrompt", "restartPrompt", "addPromptMinute"] as const)(
    "%s does nothing on other slides",
    (type) => {
      const session = aSession();
      expect(reduced(session, 5000, { type })).toBe(session);
    },
  );

  it("run on a slide named like a part of the language", () => {
    const odd = aDeck({ slides: [aSlide({ kind: "break", id: "constructor", minutes: 5 })] });
    expect(aSession({}, odd).prompts).toEqual({ constructor: { elapsed: 0, since: 0 } });
  });
});

describe("answers", () => {
  const answer = (over: { guest?: string; slide?: string; text?: string } = {}): Command => ({
    type: "answer",
    guest: "phone",
    slide: "who-is-around",
    text: "The neighbour",
    ...over,
  });

  it("are kept with who, where and when", () => {
    expect(reduced(aSession(), 5000, answer()).answers).toEqual([
      { guest: "phone", slide: "who-is-around", text: "The neighbour", at: 5000 },
    ]);
  });

  it("to a scale are kept too", () => {
    expect(reduced(aSession(), 0, answer({ slide: "before" })).answers).toHaveLength(1);
  });

  it("are replaced by a second one of the same guest to the same question", () => {
    const session = reduced(
      aSession(),
      0,
      answer(),
      answer({ guest: "other" }),
      answer({ text: "The nurse" }),
      answer({ slide: "before" }),
    );
    expect(session.answers.map(({ guest, text }) => `${guest}: ${text}`)).toEqual([
      "other: The neighbour",
      "phone: The nurse",
      "phone: The neighbour",
    ]);
  });

  it("are cut at 2,000 characters", () => {
    const session = reduced(aSession(), 0, answer({ text: ` ${"a".repeat(3000)}` }));
    expect(session.answers[0]?.text).toBe("a".repeat(2000));
  });

  it.each([
    ["no words", answer({ text: " \n" })],
    ["a slide that asks nothing", answer({ slide: "tea" })],
    ["a slide that is not there", answer({ slide: "gone" })],
  ])("with %s are dropped", (_name, command) => {
    const session = aSession();
    expect(reduced(session, 0, command)).toBe(session);
  });

  it("to a discussion without a box are dropped", () => {
    const quiet = aDeck({ slides: [aSlide({ kind: "prompt", id: "talk", answer: "none" })] });
    const session = aSession({}, quiet);
    expect(reduce(quiet, session, answer({ slide: "talk" }), 0)).toBe(session);
  });

  it("that say the same again change nothing", () => {
    const session = reduced(aSession(), 0, answer());
    expect(reduced(session, 5000, answer({ text: " The neighbour " }))).toBe(session);
  });

  it("beyond a full hall's are refused, but those that are there can still be changed", () => {
    const each = { slide: "who-is-around", text: "Someone", at: 0 };
    const answers = Array.from({ length: mostAnswers }, (_, n) => ({ ...each, guest: `${n}` }));
    const full = aSession({ answers });
    expect(reduced(full, 0, answer())).toBe(full);
    expect(reduced(full, 0, answer({ guest: "7" })).answers).toHaveLength(mostAnswers);
  });

  it("are cleared", () => {
    const session = reduced(aSession(), 0, answer(), { type: "clearAnswers" });
    expect(session.answers).toEqual([]);
    expect(reduced(session, 0, { type: "clearAnswers" })).toBe(session);
  });
});
