import { describe, expect, it } from "vitest";
import { changeShowing, plainShowing } from "#session/film/Showing.ts";
import { aSession, onFilm, reduced } from "../support/aSession.ts";

describe("changeShowing", () => {
  it("shows the words, plays as loud as the film is, and reads nothing aloud until it is asked to", () => {
    expect(aSession().showing).toEqual({
      captions: true,
      captionSize: "normal",
      volume: 1,
      readAloud: false,
    });
  });

  it.each([
    { captions: false },
    { captionSize: "largest" },
    { volume: 0.4 },
    { readAloud: true },
  ] as const)("changes %o and nothing else, once", (showing) => {
    const playing = onFilm("playing");
    const session = reduced(playing, 5000, { type: "changeShowing", showing });
    expect(session.showing).toEqual({ ...plainShowing, ...showing });
    expect(session.film).toBe(playing.film);
    expect(reduced(session, 6000, { type: "changeShowing", showing })).toBe(session);
  });

  it("keeps a volume within its limits, and the one before when it is none", () => {
    const volume = (wish: number) => changeShowing(plainShowing, { volume: wish }).volume;
    expect([-1, 0.5, 7].map(volume)).toEqual([0, 0.5, 1]);
    expect(changeShowing(plainShowing, { volume: Number.NaN })).toBe(plainShowing);
  });
});
