// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPlace, type Place } from "#audience/createPlace.ts";
import { keptConsole } from "#sync/keptConsole.ts";

const own = { label: "Built-in", isPrimary: true, availLeft: 0, availTop: 0 };
const hall = {
  label: "EPSON",
  isPrimary: false,
  availLeft: 1600,
  availTop: 0,
  availWidth: 1280,
  availHeight: 720,
};

class FakeDisplays extends EventTarget {
  screens: readonly { readonly label: string }[] = [own, hall];
  currentScreen: { readonly label: string } = hall;
}

let displays: FakeDisplays;
let permission: string;
let refuses: boolean;
let full: Element | null;
let filled: unknown[];
let moves: unknown[];
let place: Place | null = null;

beforeEach(() => {
  [displays, permission, refuses, full] = [new FakeDisplays(), "granted", false, null];
  [filled, moves] = [[], []];
  keptConsole().setState({ projector: null });
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
  Object.defineProperty(document, "fullscreenElement", { configurable: true, get: () => full });
  vi.stubGlobal("moveTo", (...at: unknown[]) => moves.push(at));
  vi.stubGlobal("resizeTo", (...size: unknown[]) => moves.push(size));
  vi.stubGlobal("getScreenDetails", async () => displays);
  Object.defineProperty(navigator, "permissions", {
    configurable: true,
    value: { query: async () => ({ state: permission }) },
  });
  document.documentElement.requestFullscreen = async (options) => {
    if (refuses) throw new TypeError("no press");
    filled.push(options?.screen);
    full = document.documentElement;
  };
});

afterEach(() => {
  place?.close();
  keptConsole().setState({ projector: null });
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, "fullscreenElement");
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

async function becomeFull(yes: boolean): Promise<void> {
  full = yes ? document.documentElement : null;
  document.dispatchEvent(new Event("fullscreenchange"));
  await settle();
}

describe("createPlace", () => {
  it("returns to its projector, full screen, when the display comes back", async () => {
    place = createPlace();
    await becomeFull(true);
    expect(keptConsole().getState().projector).toBe("EPSON");
    displays.screens = [own];
    displays.currentScreen = own;
    await becomeFull(false);
    displays.dispatchEvent(new Event("screenschange"));
    await settle();
    expect(filled).toEqual([]);
    displays.screens = [own, hall];
    displays.dispatchEvent(new Event("screenschange"));
    await settle();
    expect(filled).toEqual([hall]);
  });

  it("moves there without full screen where the browser wants a press for it", async () => {
    refuses = true;
    place = createPlace();
    await settle();
    place.back();
    await settle();
    expect(moves).toEqual([
      [1600, 0],
      [1280, 720],
    ]);
  });

  it("leaves a window alone that was never full screen, or is where it belongs", async () => {
    place = createPlace();
    await settle();
    displays.dispatchEvent(new Event("screenschange"));
    await settle();
    await becomeFull(true);
    place.back();
    await settle();
    expect([filled, moves]).toEqual([[], []]);
  });

  it("does nothing where the trainer has not allowed it, or there is one display", async () => {
    permission = "prompt";
    place = createPlace();
    place.back();
    await settle();
    place.close();
    permission = "granted";
    displays.screens = [own];
    place = createPlace();
    place.back();
    await settle();
    expect([filled, moves]).toEqual([[], []]);
  });
});
