import { describe, expect, it } from "vitest";
import { readConsole } from "#sync/keptConsole.ts";

describe("readConsole", () => {
  it("keeps what is whole and makes the rest as it comes", () => {
    const kept = { notesSize: 2, nextShare: "wide", ownKeys: { q: "next" }, quietRoom: "Room 2" };
    expect(readConsole(JSON.stringify(kept))).toEqual({
      ...readConsole(null),
      notesSize: 2,
      ownKeys: { q: "next" },
      quietRoom: "Room 2",
    });
  });

  it.each([null, "", "not JSON", "[]", "7", '"words"', '{"ownKeys":{"q":"explode"}}'])(
    "is the console as it comes for %j",
    (text) => {
      expect(readConsole(text)).toEqual({
        notesSize: 0,
        nextShare: null,
        sideShare: null,
        ownKeys: {},
        projector: null,
        quietRoom: "",
        wellbeing: "",
      });
    },
  );
});
