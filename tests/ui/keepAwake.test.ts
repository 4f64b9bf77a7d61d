// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepAwake } from "#ui/keepAwake.ts";

let taken: number;
let released: number;
let sight: DocumentVisibilityState;

beforeEach(() => {
  [taken, released, sight] = [0, 0, "visible"];
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => sight);
  Object.defineProperty(navigator, "wakeLock", {
    configurable: true,
    value: {
      async request() {
        taken += 1;
        return {
          async release() {
            released += 1;
          },
        };
      },
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "wakeLock");
});

function look(state: DocumentVisibilityState): void {
  sight = state;
  document.dispatchEvent(new Event("visibilitychange"));
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("keepAwake", () => {
  it("takes the lock again each time the window comes back in sight", async () => {
    const awake = keepAwake();
    await settle();
    expect(taken).toBe(1);
    look("hidden");
    expect(taken).toBe(1);
    look("visible");
    await settle();
    expect(taken).toBe(2);
    awake.close();
    await settle();
    expect(released).toBe(1);
    look("visible");
    expect(taken).toBe(2);
  });

  it("lets go of a lock that came too late", async () => {
    const awake = keepAwake();
    awake.close();
    await settle();
    expect([taken, released]).toEqual([1, 1]);
  });

  it("is content without one", () => {
    Reflect.deleteProperty(navigator, "wakeLock");
    expect(() => keepAwake().close()).not.toThrow();
  });
});
