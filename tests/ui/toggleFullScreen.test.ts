// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toggleFullScreen } from "#ui/toggleFullScreen.ts";

/** A browser's full screen, which jsdom has not. `grants` is whether it allows it. */
let grants: boolean;
let locked: readonly string[] | null;

function show(element: Element | null): void {
  Object.defineProperty(document, "fullscreenElement", { configurable: true, value: element });
  document.dispatchEvent(new Event("fullscreenchange"));
}

beforeEach(() => {
  grants = true;
  locked = null;
  show(null);
  Object.assign(document, {
    async exitFullscreen() {
      show(null);
    },
  });
  Object.assign(document.documentElement, {
    async requestFullscreen() {
      if (!grants) throw new TypeError("Permissions check failed");
      show(document.documentElement);
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, "keyboard");
  Reflect.deleteProperty(document, "fullscreenElement");
  Reflect.deleteProperty(document, "exitFullscreen");
  Reflect.deleteProperty(document.documentElement, "requestFullscreen");
});

function giveKeyboardLock(works = true): void {
  const keyboard = {
    async lock(keys: readonly string[]) {
      if (!works) throw new DOMException("refused", "InvalidAccessError");
      locked = keys;
    },
    unlock() {
      locked = null;
    },
  };
  Object.defineProperty(navigator, "keyboard", { configurable: true, value: keyboard });
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const isFull = () => document.fullscreenElement !== null;

describe("toggleFullScreen", () => {
  it("goes full screen and back, also where there is no Keyboard Lock", async () => {
    toggleFullScreen();
    await settled();
    expect(isFull()).toBe(true);
    toggleFullScreen();
    await settled();
    expect(isFull()).toBe(false);
  });

  it("locks Esc while it is full screen, and no longer, however that ends", async () => {
    giveKeyboardLock();
    for (const leave of [toggleFullScreen, () => show(null)]) {
      toggleFullScreen();
      await settled();
      expect(locked).toEqual(["Escape"]);
      // The event that tells of entering, late, releases nothing.
      document.dispatchEvent(new Event("fullscreenchange"));
      expect(locked).toEqual(["Escape"]);
      leave();
      await settled();
      expect(locked).toBeNull();
    }
  });

  it("is full screen all the same where the lock is refused", async () => {
    giveKeyboardLock(false);
    const refusals = vi.fn();
    process.on("unhandledRejection", refusals);
    toggleFullScreen();
    await settled();
    expect(isFull()).toBe(true);
    process.off("unhandledRejection", refusals);
    expect(refusals).not.toHaveBeenCalled();
  });

  it("changes nothing and locks nothing where the browser refuses", async () => {
    giveKeyboardLock();
    grants = false;
    toggleFullScreen();
    await settled();
    expect(isFull()).toBe(false);
    expect(locked).toBeNull();
  });
});
