import { describe, expect, it } from "vitest";
import { filmFlow } from "#audience/filmFlow.ts";

function media(at: number, ...parts: (readonly [number, number])[]) {
  const part = (n: number) => parts[n] ?? [0, 0];
  return {
    currentTime: at,
    duration: 60,
    buffered: {
      length: parts.length,
      start: (n: number) => part(n)[0],
      end: (n: number) => part(n)[1],
    },
  };
}

describe("filmFlow", () => {
  it("counts what is loaded from where the film is, and no other part", () => {
    expect(filmFlow(media(10, [0, 18.5], [40, 60]))).toEqual({
      loaded: 8.5,
      whole: false,
      dropped: 0,
      frames: 0,
    });
    expect(filmFlow(media(30, [0, 18.5], [40, 60])).loaded).toBe(0);
    expect(filmFlow(media(0)).loaded).toBe(0);
  });

  it("is whole when it reaches the end", () => {
    expect(filmFlow(media(10, [0, 59.9])).whole).toBe(true);
    expect(filmFlow({ ...media(0), duration: Number.NaN }).whole).toBe(false);
  });

  it("has the pictures that the browser dropped, where it tells", () => {
    const getVideoPlaybackQuality = () => ({ droppedVideoFrames: 3, totalVideoFrames: 90 });
    expect(filmFlow({ ...media(0), getVideoPlaybackQuality })).toMatchObject({
      dropped: 3,
      frames: 90,
    });
  });
});
