import { describe, expect, it } from "vitest";
import { decideKey, type KeyPress, keyTable } from "#ui/keymap.ts";
import { isRemappable, keyDoes, type OwnKeys, remapped } from "#ui/ownKeys.ts";

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false };
const press = (key: string): KeyPress => ({ key, ...plain });

function command(key: string, own: OwnKeys) {
  const action = decideKey(press(key), "page", remapped(keyTable, own));
  return action && "command" in action ? action.command : action;
}

describe("remapped", () => {
  it("gives any key to next, back or black, and takes it from where it was", () => {
    const own = { PageUp: "next", AudioVolumeUp: "back", F5: "black", "1": "next" } as const;
    expect(command("PageUp", own)).toEqual({ type: "next" });
    expect(command("AudioVolumeUp", own)).toEqual({ type: "back" });
    expect(command("F5", own)).toEqual({ type: "toggleCover", cover: "black" });
    expect(command("1", own)).toEqual({ type: "next" });
    const back = remapped(keyTable, own).find(({ does }) => does === "Back");
    expect(back?.keys).toEqual(["ArrowLeft", "ArrowUp", "Shift+ ", "p", "AudioVolumeUp"]);
  });

  it("never takes away the way out or safe stop", () => {
    const own = { ".": "next", b: "back", Escape: "next", Tab: "next" } as const;
    expect(remapped(keyTable, own)).toBe(keyTable);
    for (const key of [...Object.keys(own), "Shift"]) expect(isRemappable(key)).toBe(false);
  });

  it("is the table itself without keys of one's own", () => {
    expect(remapped(keyTable, {})).toBe(keyTable);
  });
});

describe("keyDoes", () => {
  it("says it in the words of the table", () => {
    expect(keyDoes("PageDown")).toBe("Next");
    expect(keyDoes("q")).toBe("Nothing here");
    expect(keyDoes("7")).toBe("Go to a slide, by number or name");
    expect(keyDoes("q", remapped(keyTable, { q: "back" }))).toBe("Back");
    expect(keyDoes("7", remapped(keyTable, { "7": "back" }))).toBe("Back");
  });
});
