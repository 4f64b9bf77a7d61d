import { describe, expect, it } from "vitest";
import { compose } from "../../media/studio/src/sound/compose.ts";
import { midiFile } from "../../media/studio/src/sound/midiFile.ts";

const bed = { key: "D", tempo: 56, seed: 5 };

describe("compose", () => {
  it("plays to the end of the film and lets its last chord ring before it", () => {
    const ends = compose(bed, 100).map(({ beat, beats }) => ((beat + beats) * 60) / bed.tempo);
    const last = Math.max(...ends);
    expect(last).toBeGreaterThan(93);
    expect(last).toBeLessThan(102);
  });

  it("writes the same music for the same seed, and other music for another", () => {
    expect(compose(bed, 60)).toEqual(compose(bed, 60));
    expect(compose({ ...bed, seed: 6 }, 60)).not.toEqual(compose(bed, 60));
  });

  it("moves as a whole with the key", () => {
    const [d, f] = [compose(bed, 60), compose({ ...bed, key: "F" }, 60)];
    expect(f.map(({ pitch }, i) => pitch - (d[i]?.pitch ?? 0))).toEqual(d.map(() => 3));
  });

  it("stays soft and within the piano", () => {
    for (const { velocity, pitch } of compose(bed, 120)) {
      expect(velocity).toBeLessThan(60);
      expect(pitch).toBeGreaterThan(35);
      expect(pitch).toBeLessThan(85);
    }
  });

  it("names the keys it knows when asked for another", () => {
    expect(() => compose({ ...bed, key: "H" }, 60)).toThrow("C, D, E, F, G");
  });
});

describe("midiFile", () => {
  const file = midiFile(compose(bed, 60), bed.tempo);

  it("is a file of four tracks whose lengths add up", () => {
    expect(file.toString("ascii", 0, 4)).toBe("MThd");
    expect(file.readUInt16BE(10)).toBe(4);
    let at = 14;
    let tracks = 0;
    while (at < file.length) {
      expect(file.toString("ascii", at, at + 4)).toBe("MTrk");
      at += 8 + file.readUInt32BE(at + 4);
      expect([...file.subarray(at - 3, at)]).toEqual([0xff, 0x2f, 0]);
      tracks++;
    }
    expect(at).toBe(file.length);
    expect(tracks).toBe(4);
  });

  it("says the tempo", () => {
    const at = file.indexOf(Buffer.from([0xff, 0x51, 3]));
    expect(Math.round(60e6 / file.readUIntBE(at + 3, 3))).toBe(bed.tempo);
  });
});
