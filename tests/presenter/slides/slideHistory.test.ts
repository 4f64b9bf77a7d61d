import { describe, expect, it } from "vitest";
import { placeAt, startHistory, travel, visit } from "#presenter/slides/slideHistory.ts";

describe("slideHistory", () => {
  it("leads back to where a jump began, however many steps followed it", () => {
    let history = visit(startHistory("a"), "b", true);
    history = visit(history, "m", false);
    history = visit(visit(history, "n", true), "o", true);
    expect(placeAt(history, -1)).toBe("b");
    expect(placeAt(history, 1)).toBeNull();
    history = travel(history, -1);
    expect(placeAt(history, 1)).toBe("o");
    expect(placeAt(history, -1)).toBeNull();
  });

  it("forgets what lay ahead when another jump is made", () => {
    const back = travel(visit(startHistory("a"), "m", false), -1);
    expect(visit(back, "x", false)).toEqual({ places: ["a", "x"], here: 1 });
  });

  it("is the same where nothing changes", () => {
    const history = startHistory("a");
    expect(visit(history, "a", false)).toBe(history);
    expect(travel(history, -1)).toBe(history);
    expect(travel(history, 1)).toBe(history);
  });

  it("remembers the last fifty places", () => {
    let history = startHistory("0");
    for (let n = 1; n <= 80; n++) history = visit(history, String(n), false);
    expect(history.places).toHaveLength(50);
    expect(history.places[history.here]).toBe("80");
  });
});
