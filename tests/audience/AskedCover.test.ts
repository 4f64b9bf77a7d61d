import { describe, expect, it } from "vitest";
import { askCover, coverInSight } from "#audience/AskedCover.ts";

describe("a cover asked for on the wall", () => {
  it("is in sight before the host has counted it", () => {
    expect(coverInSight("none", askCover(null, "black"))).toBe("black");
  });

  it("gives way to the host's own", () => {
    expect(coverInSight("pause", askCover(null, "black"))).toBe("pause");
  });

  it("is not taken off by the wall itself, but the next press asks for it", () => {
    const asked = askCover(askCover(null, "white"), "none");
    expect(asked.cover).toBe("none");
    expect(coverInSight("none", asked)).toBe("white");
  });

  it("leaves the host's cover alone where none was asked for", () => {
    expect(coverInSight("none", null)).toBe("none");
    expect(coverInSight("none", askCover(null, "none"))).toBe("none");
  });
});
