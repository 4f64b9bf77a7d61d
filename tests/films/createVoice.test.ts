import { describe, expect, it } from "vitest";
import { createVoice, type VoiceNow } from "#films/createVoice.ts";
import { readAloudTrack } from "#films/readAloudTrack.ts";
import { aFilm } from "../support/sampleDeck.ts";
import { FakeMedia } from "./fakeMedia.ts";

const at = (position: number, over: Partial<VoiceNow> = {}): VoiceNow => ({
  wanted: true,
  position,
  volume: 0.8,
  ...over,
});

function speak() {
  const audio = new FakeMedia();
  const told: string[] = [];
  const voice = createVoice(audio, {
    lines: [
      { start: 10, end: 15, text: "One." },
      { start: 16, end: 20, text: "Two." },
    ],
    onTick: () => told.push("tick"),
    onFailed: () => told.push("failed"),
  });
  return { audio, voice, told };
}

/** Lets a promise of `play` settle. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("createVoice", () => {
  it("starts silent and still", () => {
    const { audio, voice } = speak();
    expect([audio.muted, audio.paused, voice.isHeard()]).toEqual([true, true, false]);
  });

  it("begins where the film is, as loud as the film", () => {
    const { audio, voice } = speak();
    voice.follow(at(12));
    expect(audio.calls).toEqual(["seek 12.00", "play"]);
    expect([audio.currentTime, audio.volume, voice.isHeard()]).toEqual([12, 0.8, true]);
  });

  it("is never sought while it sounds, however far it drifts", async () => {
    const { audio, voice } = speak();
    voice.follow(at(12));
    await settled();
    for (const position of [12.4, 14, 13]) voice.follow(at(position));
    expect(audio.calls).toEqual(["seek 12.00", "play"]);
  });

  it("waits before its next line for a picture that has fallen behind, and still counts as heard", async () => {
    const { audio, voice } = speak();
    voice.follow(at(12));
    await settled();
    audio.run(2.9);
    voice.follow(at(14.4));
    expect(audio.paused).toBe(false);
    audio.run(1);
    voice.follow(at(15.4));
    expect([audio.paused, voice.isHeard()]).toEqual([true, true]);
    voice.follow(at(15.8));
    expect(audio.paused).toBe(true);
    voice.follow(at(15.91));
    expect([audio.paused, audio.muted]).toEqual([false, false]);
    expect(audio.calls).toEqual(["seek 12.00", "play", "pause", "play"]);
  });

  it("leaps to the start of a line for a picture that is further on, never into it", async () => {
    const { audio, voice } = speak();
    voice.follow(at(12));
    await settled();
    audio.run(3.85);
    voice.follow(at(16.5));
    expect(audio.currentTime).toBe(16);
    voice.follow(at(17));
    expect(audio.currentTime).toBe(16);
  });

  it("does not wait on under a cover", async () => {
    const { audio, voice } = speak();
    voice.follow(at(12));
    await settled();
    audio.run(3.9);
    voice.follow(at(15.4));
    voice.silence();
    expect([audio.paused, audio.muted, voice.isHeard()]).toEqual([true, true, false]);
    voice.follow(at(15.4, { wanted: false }));
    expect(audio.paused).toBe(true);
  });

  it("stops when the film does, and begins again where the film goes on", async () => {
    const { audio, voice } = speak();
    voice.follow(at(12));
    await settled();
    voice.follow(at(12.5, { wanted: false }));
    expect([audio.paused, audio.muted, voice.isHeard()]).toEqual([true, true, false]);
    voice.follow(at(40));
    expect([audio.currentTime, audio.paused, audio.muted]).toEqual([40, false, false]);
  });

  it("does not begin anew at its end", async () => {
    const { audio, voice } = speak();
    voice.follow(at(70));
    await settled();
    audio.pause();
    audio.ended = true;
    voice.follow(at(70.1));
    expect(audio.calls.filter((call) => call === "play")).toHaveLength(1);
  });

  it("waits for sound to be allowed when it is refused", async () => {
    const { audio, voice, told } = speak();
    audio.refusal = "NotAllowedError";
    voice.follow(at(3));
    await settled();
    voice.follow(at(4));
    expect(audio.calls.filter((call) => call === "play")).toHaveLength(1);
    audio.refusal = null;
    voice.allowSound();
    voice.follow(at(5));
    expect([audio.paused, audio.currentTime, told]).toEqual([false, 5, []]);
  });

  it("tries again when the start was cut short, and gives up what cannot be played", async () => {
    const { audio, voice, told } = speak();
    audio.refusal = "AbortError";
    voice.follow(at(3));
    await settled();
    audio.refusal = "NotSupportedError";
    voice.follow(at(3.1));
    await settled();
    voice.follow(at(4));
    expect(audio.calls.filter((call) => call === "play")).toHaveLength(2);
    expect(told).toEqual(["failed"]);
  });

  it("is silent and deaf once closed", () => {
    const { audio, voice, told } = speak();
    voice.follow(at(3));
    voice.close();
    audio.tell("error");
    expect([audio.paused, audio.muted, told]).toEqual([true, true, []]);
  });
});

describe("readAloudTrack", () => {
  const track = { id: "a", language: "en-GB", label: "", url: "", type: "" };
  const computer = { ...track, voice: "computer" } as const;
  const person = { ...track, voice: "person" } as const;

  it("prefers a person’s voice", () => {
    expect(readAloudTrack(aFilm({ soundtracks: [computer, person] }))).toBe(person);
    expect(readAloudTrack(aFilm({ soundtracks: [computer] }))).toBe(computer);
    expect(readAloudTrack(aFilm())).toBeUndefined();
  });
});
