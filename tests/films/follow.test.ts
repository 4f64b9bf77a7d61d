import { describe, expect, it } from "vitest";
import { type Following, follow, forgetErrors, soughtNow, startFollowing } from "#films/follow.ts";

const step = 0.05;

/** A copy that obeys each step, run for `seconds`; gives its error at the end and how often it sought. */
function runCopy(error: number, seconds: number, clockRate = 1): { error: number; seeks: number } {
  let following: Following = startFollowing;
  let off = error;
  let seeks = 0;
  for (let time = 0; time < seconds; time += step) {
    const next = follow(following, off, step);
    following = next.following;
    if (next.correction.type === "seek") {
      seeks++;
      off = 0;
    } else off += step * (1 - clockRate * next.correction.factor);
  }
  return { error: off, seeks };
}

describe("follow", () => {
  it("closes a quarter of a second within one second, without a seek", () => {
    for (const error of [0.25, -0.25]) {
      const after = runCopy(error, 1);
      expect(Math.abs(after.error)).toBeLessThan(0.04);
      expect(after.seeks).toBe(0);
    }
  });

  it("holds a copy whose own clock is a little fast or slow", () => {
    for (const rate of [1.002, 0.998])
      expect(Math.abs(runCopy(0, 20, rate).error)).toBeLessThan(0.01);
  });

  it("nudges by at most three quarters, towards the formula", () => {
    const late = follow({ ...startFollowing, errors: [0.9, 0.9] }, 0.9, step).correction;
    const early = follow({ ...startFollowing, errors: [-0.9, -0.9] }, -0.9, step).correction;
    expect(late).toEqual({ type: "rate", factor: 1.75 });
    expect(early).toEqual({ type: "rate", factor: 0.25 });
  });

  it("seeks only above one second, and not for one odd reading", () => {
    const one = follow(startFollowing, 1.4, step);
    expect(one.correction.type).toBe("rate");
    expect(follow(one.following, 1.4, step).correction).toEqual({ type: "seek" });
    const odd = follow({ ...startFollowing, errors: [0, 0] }, 30, step);
    expect(odd.correction.type).toBe("rate");
  });

  it("does nothing within an error too small to see", () => {
    const { correction } = follow({ ...startFollowing, errors: [0, 0] }, 0.0004, step);
    expect(correction).toEqual({ type: "rate", factor: 1 });
  });

  it("learns how long a seek takes from the first errors after it, once", () => {
    let following = soughtNow(startFollowing);
    for (const error of [0.1, 0.1, 0.1]) following = follow(following, error, step).following;
    expect(following.lead).toBeCloseTo(startFollowing.lead + 0.05);
    const later = follow(following, 0.1, step).following;
    expect(later.lead).toBe(following.lead);
  });

  it("keeps what it has learnt when errors are forgotten", () => {
    const learnt = { ...startFollowing, errors: [0.3], lead: 0.2, sum: 0.1 };
    expect(forgetErrors(learnt)).toEqual({ ...learnt, errors: [] });
  });
});
