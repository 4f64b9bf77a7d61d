// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from "vitest";
import { windowId } from "#sync/windowId.ts";

beforeEach(() => sessionStorage.clear());

describe("windowId", () => {
  it("is the same through reloads of a window", () => {
    expect(windowId()).toBe(windowId());
  });

  it("is another in another window", () => {
    const first = windowId();
    sessionStorage.clear();
    expect(windowId()).not.toBe(first);
  });

  it("is a fresh one where the browser keeps nothing", () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(windowId()).not.toBe(windowId());
    vi.restoreAllMocks();
  });
});
