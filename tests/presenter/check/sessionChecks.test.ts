import { describe, expect, it } from "vitest";
import { type CheckFacts, sessionChecks } from "#presenter/check/sessionChecks.ts";

const well: CheckFacts = {
  walls: { open: 1, fullScreen: 1, sound: 1 },
  films: { all: 3, captioned: 3, broken: [], kept: 3 },
  captionsOn: true,
  power: { percent: 40, charging: true },
  appKept: true,
  support: { all: 4, old: 0, checked: "2026-10-02", nations: ["England", "Wales"] },
  wellbeing: " Ruth ",
  quietRoom: "The vestry",
};

/** The line of this name. */
function check(name: string, over: Partial<CheckFacts> = {}) {
  return sessionChecks({ ...well, ...over }).find((each) => each.name === name);
}

describe("sessionChecks", () => {
  it("has a line for each thing, all well", () => {
    expect(sessionChecks(well).map(({ name, state, text }) => `${name} ${state}: ${text}`)).toEqual(
      [
        "Second window good: 1 window open.",
        "Full screen good: Yes.",
        "Sound good: Allowed. Play the tone, and listen at the back of the room.",
        "Films good: 3 of 3 play in this window, from the middle too.",
        "Captions good: On. 3 of 3 films have them.",
        "Power good: Plugged in, 40%.",
        "Without a network good: The app is kept on this device, and 3 of 3 films.",
        "Support list good: 4 entries, for England, Wales; all checked since 2026-10-02.",
        "Wellbeing good: Ruth.",
        "Quiet room good: The vestry.",
      ],
    );
  });

  it.each<[string, Partial<CheckFacts>, RegExp]>([
    ["Second window", { walls: { open: 0, fullScreen: 0, sound: 0 } }, /Open audience window/],
    ["Full screen", { walls: { open: 2, fullScreen: 0, sound: 2 } }, /Press F/],
    ["Sound", { walls: { open: 1, fullScreen: 1, sound: 0 } }, /click once/],
    ["Films", { films: { ...well.films, broken: ["A", "B"] } }, /“A”, “B”.*read the words/],
    ["Captions", { captionsOn: false }, /Switched off/],
    ["Captions", { films: { ...well.films, captioned: 2 } }, /2 of 3/],
    ["Power", { power: { percent: 79, charging: false } }, /On battery, 79%/],
    ["Without a network", { appKept: false }, /not kept/],
    ["Without a network", { films: { ...well.films, kept: 1 } }, /1 of 3 films.*desk can keep/],
    ["Support list", { support: { ...well.support, all: 0 } }, /names nobody/],
    ["Support list", { support: { ...well.support, old: 2, checked: null } }, /Ring 2 of them/],
    ["Wellbeing", { wellbeing: " " }, /Write a name below/],
    ["Quiet room", { quietRoom: "" }, /Write the room below/],
  ])("%s says what to do (%j)", (name, over, words) => {
    expect(check(name, over)).toMatchObject({ state: "look" });
    expect(check(name, over)?.text).toMatch(words);
  });

  it("says what it does not know", () => {
    expect(check("Films", { films: { ...well.films, broken: null } })?.state).toBe("unknown");
    expect(check("Power", { power: null })?.state).toBe("unknown");
    expect(check("Without a network", { appKept: null })?.state).toBe("unknown");
    expect(check("Without a network", { films: { ...well.films, kept: null } })?.state).toBe(
      "unknown",
    );
  });

  it("asks nothing of films where a deck has none, and counts one as one", () => {
    const films = { all: 0, captioned: 0, broken: [], kept: 0 };
    expect(check("Films", { films })).toBeUndefined();
    expect(check("Captions", { films })).toBeUndefined();
    expect(check("Without a network", { films })?.text).toBe("The app is kept on this device.");
    const support = { all: 1, old: 0, checked: "2026-01-01", nations: [] };
    expect(check("Support list", { support })?.text).toBe(
      "1 entry, for no region named; all checked since 2026-01-01.",
    );
    expect(check("Power", { power: { percent: 90, charging: false } })?.state).toBe("good");
    expect(check("Second window", { walls: { open: 2, fullScreen: 2, sound: 2 } })?.text).toBe(
      "2 windows open.",
    );
  });
});
