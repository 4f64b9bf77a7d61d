// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => sessionStorage.clear());

/** The name that a page takes as it loads: each page has its modules for itself. */
async function loadPage(): Promise<string> {
  vi.resetModules();
  const { windowId } = await import("#sync/windowId.ts");
  expect(windowId()).toBe(windowId());
  return windowId();
}

function leavePage(): void {
  dispatchEvent(new Event("pagehide"));
}

describe("windowId", () => {
  it("is the same through reloads of a window", async () => {
    const first = await loadPage();
    leavePage();
    const second = await loadPage();
    leavePage();
    expect([second, await loadPage()]).toEqual([first, first]);
  });

  it("is another in another window", async () => {
    const first = await loadPage();
    sessionStorage.clear();
    expect(await loadPage()).not.toBe(first);
  });

  it("is another in a duplicate, which starts with a copy of what the first one keeps", async () => {
    const first = await loadPage();
    expect(sessionStorage).toHaveLength(0);
    expect(await loadPage()).not.toBe(first);
  });

  it("is kept by a window that the browser throws out while it is out of sight", async () => {
    const first = await loadPage();
    const sight = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    sight.mockRestore();
    expect(await loadPage()).toBe(first);
  });

  it("is a fresh one where the browser keeps nothing", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    const first = await loadPage();
    leavePage();
    expect(await loadPage()).not.toBe(first);
  });
});
