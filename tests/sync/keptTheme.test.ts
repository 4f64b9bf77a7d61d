// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepTheme, keptTheme } from "#sync/keptTheme.ts";

beforeEach(() => localStorage.clear());
afterEach(() => void vi.restoreAllMocks());

describe("keptTheme", () => {
  it("is night until light is chosen, and what was chosen last", () => {
    expect(keptTheme()).toBe("night");
    keepTheme("light");
    expect(keptTheme()).toBe("light");
    keepTheme("night");
    expect(keptTheme()).toBe("night");
  });

  it("is night where something else is kept", () => {
    localStorage.setItem("working-together/theme", "pink");
    expect(keptTheme()).toBe("night");
  });

  it("is night where the browser keeps nothing, and choosing fails softly", () => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    expect(() => keepTheme("light")).not.toThrow();
    expect(keptTheme()).toBe("night");
  });
});
