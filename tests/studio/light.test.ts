import { describe, expect, it } from "vitest";
import { light } from "../../media/studio/src/check/light.ts";

const rate = 25;
const seconds = (count: number, mean: (t: number) => number): number[] =>
  Array.from({ length: count * rate }, (_, i) => mean(i / rate));

describe("light", () => {
  it("finds no turn in a slow fade there and back", () => {
    const { turns, largest } = light(
      seconds(10, (t) => 0.1 + 0.08 * Math.abs(5 - t)),
      rate,
    );
    expect(turns).toBe(1);
    expect(largest).toBeLessThan(0.03);
  });

  it("counts a picture that blinks five times a second as ten turns", () => {
    const { turns } = light(
      seconds(4, (t) => (Math.floor(t * 10) % 2 ? 0.6 : 0.2)),
      rate,
    );
    expect(turns).toBeGreaterThanOrEqual(9);
    expect(turns).toBeLessThanOrEqual(10);
  });

  it("ignores flicker too small to notice", () => {
    expect(
      light(
        seconds(4, (t) => (Math.floor(t * 10) % 2 ? 0.25 : 0.2)),
        rate,
      ).turns,
    ).toBe(0);
  });

  it("says when the largest change came, and how long it was black", () => {
    const found = light([...seconds(2, () => 0), ...seconds(2, () => 0.5)], rate);
    expect(found).toMatchObject({ largest: 0.5, largestAt: 2, black: 2 });
  });
});
