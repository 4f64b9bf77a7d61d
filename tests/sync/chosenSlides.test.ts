// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { chooseSlides, chosenSlides } from "#sync/chosenSlides.ts";

afterEach(() => localStorage.clear());

describe("chosenSlides", () => {
  it("are kept for each deck by itself, until others are chosen", () => {
    chooseSlides("a", ["one", "two"]);
    expect(chosenSlides("a")).toEqual(["one", "two"]);
    expect(chosenSlides("b")).toEqual([]);
    chooseSlides("a", []);
    expect(chosenSlides("a")).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it("are none where what is kept is no list of ids", () => {
    localStorage.setItem("working-together/chosen/a", '{"one": 1}');
    expect(chosenSlides("a")).toEqual([]);
    localStorage.setItem("working-together/chosen/a", '["one", 2]');
    expect(chosenSlides("a")).toEqual(["one"]);
    localStorage.setItem("working-together/chosen/a", "[");
    expect(chosenSlides("a")).toEqual([]);
  });

  it("last as long as the page where the browser keeps nothing", () => {
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", "QuotaExceededError");
    });
    chooseSlides("c", ["one"]);
    expect(chosenSlides("c")).toEqual(["one"]);
    refuse.mockRestore();
    chooseSlides("c", []);
    expect(chosenSlides("c")).toEqual([]);
  });
});
