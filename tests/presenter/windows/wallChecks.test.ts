import { describe, expect, it } from "vitest";
import { wallChecks } from "#presenter/windows/wallChecks.ts";
import type { Health } from "#protocol/upstream.ts";
import type { Guest } from "#sync/guests.ts";

const well: Health = {
  slide: "today",
  visible: true,
  fullScreen: true,
  sound: "ready",
  trouble: "",
  film: null,
  size: { width: 1920, height: 1080, ratio: 1.25 },
  flow: { loaded: 30, whole: false, dropped: 2, frames: 900 },
};

function checks(health: Partial<Health> | null, connected = true) {
  const guest: Guest = {
    id: "wall",
    role: "audience",
    connected,
    seenAt: 0,
    health: health && { ...well, ...health },
    wasFullScreen: false,
  };
  return wallChecks(guest, { slide: "today", title: (id) => `The slide ${id}` });
}

/** The lines that are not well. */
const bad = (health: Partial<Health>) => checks(health).filter(({ good }) => !good);

describe("wallChecks", () => {
  it("has a line for each thing, all well", () => {
    expect(checks({}).map(({ name, good, text }) => `${name} ${good}: ${text}`)).toEqual([
      "Connection true: It answers every second.",
      "Window true: In sight.",
      "Full screen true: Yes.",
      "Size true: 1920 × 1080, at 125%.",
      "Slide true: “The slide today”.",
      "Sound true: Ready.",
      "Film true: 30 seconds loaded ahead.",
      "Smoothness true: 2 of 900 pictures dropped.",
    ]);
  });

  it.each<[string, Partial<Health>, string, RegExp]>([
    ["hidden", { visible: false }, "Window", /Bring it to the front/],
    ["not full screen", { fullScreen: false }, "Full screen", /press F/],
    ["small", { size: { width: 999, height: 600, ratio: 1 } }, "Size", /drag it to the projector/],
    ["behind", { slide: "tea" }, "Slide", /Still on “The slide tea”.*F5/],
    ["silent", { sound: "blocked" }, "Sound", /Click once in the audience window/],
    ["in trouble", { trouble: "The film is gone." }, "Film and sound", /The film is gone\./],
    [
      "short of film",
      { flow: { loaded: 4.9, whole: false, dropped: 0, frames: 0 } },
      "Film",
      /^4 seconds loaded ahead\. Wait/,
    ],
    [
      "dropping pictures",
      { flow: { loaded: 9, whole: true, dropped: 5, frames: 100 } },
      "Smoothness",
      /Close other programs/,
    ],
  ])("says what to do with a window that is %s", (_how, health, name, words) => {
    const lines = bad(health);
    expect(lines.map((line) => line.name)).toEqual([name]);
    expect(lines[0]?.text).toMatch(words);
  });

  it("calls a film well that is loaded to its end, however near that is", () => {
    const flow = { loaded: 1, whole: true, dropped: 0, frames: 10 };
    expect(bad({ flow })).toEqual([]);
    expect(checks({ flow }).at(-2)?.text).toBe("Loaded to its end.");
  });

  it("leaves out what the window does not tell", () => {
    expect(checks({ size: undefined, flow: null })).toHaveLength(5);
  });

  it("says only one thing of a window that does not answer or is loading", () => {
    expect(checks({}, false)).toMatchObject([{ name: "Connection", good: false }]);
    expect(checks(null)).toEqual([{ name: "Connection", good: true, text: "Loading." }]);
  });
});
