import { describe, expect, it } from "vitest";
import { decideKey, type Focus, type KeyPress, keyTable } from "#ui/keymap.ts";

function press(key: string, over: Partial<KeyPress> = {}): KeyPress {
  const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false };
  return { key, ...plain, ...over };
}

/** The key's meaning in few words: a command, a panel or an act. */
function meaning(key: string, over: Partial<KeyPress> = {}, focus: Focus = "page"): string {
  const action = decideKey(press(key, over), focus);
  if (!action) return "the browser’s";
  if (action.scope === "window") return action.act;
  if ("panel" in action) return `panel ${action.panel}`;
  const { command } = action;
  return "cover" in command ? `${command.type} ${command.cover}` : command.type;
}

const shift = { shiftKey: true };

describe("decideKey", () => {
  it.each<[string, Partial<KeyPress>, string]>([
    ["ArrowRight", {}, "next"],
    ["ArrowDown", {}, "next"],
    [" ", {}, "next"],
    ["PageDown", {}, "next"],
    ["n", {}, "next"],
    ["ArrowLeft", {}, "back"],
    ["ArrowUp", {}, "back"],
    [" ", shift, "back"],
    ["PageUp", {}, "back"],
    ["p", {}, "back"],
    ["Home", {}, "first"],
    ["End", {}, "last"],
    ["ArrowRight", shift, "nextSlide"],
    ["ArrowDown", shift, "nextSlide"],
    ["ArrowLeft", shift, "backSlide"],
    ["ArrowUp", shift, "backSlide"],
    ["g", {}, "panel goTo"],
    ["b", {}, "toggleCover black"],
    [".", {}, "toggleCover black"],
    ["w", {}, "toggleCover white"],
    ["c", {}, "toggleCover pause"],
    ["z", {}, "toggleFreeze"],
    ["k", {}, "toggleFilm"],
    ["f", {}, "fullScreen"],
    ["o", {}, "panel overview"],
    ["t", {}, "toggleClock"],
    ["?", shift, "panel help"],
    ["Escape", {}, "close"],
    ["F5", {}, "nothing"],
    ["Enter", {}, "the browser’s"],
    ["Tab", {}, "the browser’s"],
    ["x", {}, "the browser’s"],
  ])("%j %j means %s", (key, over, means) => {
    expect(meaning(key, over)).toBe(means);
  });

  it("takes a capital for its letter", () => {
    expect(meaning("B", shift)).toBe("toggleCover black");
  });

  it("begins a jump with the digit that was typed", () => {
    expect(decideKey(press("7"), "page")).toEqual({ scope: "console", panel: "goTo", digits: "7" });
  });

  it.each(["ctrlKey", "altKey", "metaKey"] as const)(
    "leaves keys with %s to the browser",
    (held) => {
      for (const key of ["b", "F5", "ArrowDown", "5"])
        expect(meaning(key, { [held]: true })).toBe("the browser’s");
    },
  );

  it("goes through the slides that were jumped from, and leaves the browser's own way back unused", () => {
    expect(meaning("ArrowLeft", { altKey: true })).toBe("travelBack");
    expect(meaning("ArrowRight", { altKey: true })).toBe("travelOn");
    expect(meaning("ArrowRight", { altKey: true, ctrlKey: true })).toBe("the browser’s");
  });

  it("leaves a text field every key but Esc, the clicker’s start and black buttons, and the browser’s way back", () => {
    const taken = keyTable
      .flatMap((row) => row.keys)
      .filter((key) => meaning(key, {}, "field") !== "the browser’s");
    expect(taken.sort()).toEqual([".", "Alt+ArrowLeft", "Alt+ArrowRight", "Escape", "F5"]);
    const alt = { altKey: true };
    expect(meaning("ArrowLeft", alt, "field")).toBe("travelBack");
    expect(meaning("5", {}, "field")).toBe("the browser’s");
  });

  it("leaves a focused button its own keys, and no others", () => {
    for (const key of [" ", "Enter"]) expect(meaning(key, {}, "button")).toBe("the browser’s");
    expect(meaning("ArrowRight", {}, "button")).toBe("next");
    expect(meaning("b", {}, "button")).toBe("toggleCover black");
  });

  it.each<Focus>(["slider", "scroller"])(
    "lets a clicker and safe stop through a focused %s, which keeps its arrows",
    (focus) => {
      expect(meaning("ArrowDown", {}, focus)).toBe("the browser’s");
      expect(meaning("Home", {}, focus)).toBe("the browser’s");
      expect(meaning("PageDown", {}, focus)).toBe("next");
      expect(meaning("PageUp", {}, focus)).toBe("back");
      for (const key of ["b", "."]) expect(meaning(key, {}, focus)).toBe("toggleCover black");
    },
  );

  it("says so when a key that moves on repeats by itself", () => {
    for (const type of ["next", "nextSlide"])
      expect(
        decideKey(press("ArrowRight", { repeat: true, shiftKey: type === "nextSlide" }), "page"),
      ).toEqual({ scope: "room", command: { type, held: true } });
  });

  it("turns nothing on and off again while its key is held", () => {
    for (const key of ["b", "w", "c", "k", "z", "t", "Home"])
      expect(meaning(key, { repeat: true })).toBe("nothing");
  });
});

describe("keyTable", () => {
  it("gives each key to one row", () => {
    const keys = keyTable.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("names the clicker’s buttons, and start twice because it alternates", () => {
    const clicker = keyTable.flatMap((row) => row.clicker ?? []);
    expect(clicker).toEqual(["forward", "back", "black", "start (every second press)", "start"]);
  });
});
