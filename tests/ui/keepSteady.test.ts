// @vitest-environment jsdom
import { fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { keepSteady } from "#ui/keepSteady.ts";

let stop: () => void = () => undefined;
afterEach(() => stop());

/** Whether the browser still does what it does by itself. */
const goes = (event: Event) => document.body.dispatchEvent(event);
const mouse = (type: string, button: number) =>
  goes(new MouseEvent(type, { button, bubbles: true, cancelable: true }));
const wheel = (ctrlKey: boolean) =>
  goes(new WheelEvent("wheel", { ctrlKey, bubbles: true, cancelable: true }));

describe("keepSteady", () => {
  it("holds the mouse’s Back and Forward buttons, and no other", () => {
    stop = keepSteady({ ctrlWheel: true });
    for (const type of ["mousedown", "mouseup", "auxclick"])
      expect([0, 1, 2, 3, 4].map((button) => mouse(type, button))).toEqual([
        true,
        true,
        true,
        false,
        false,
      ]);
  });

  it("holds a pinch, and Ctrl with the wheel only where it is not asked for", () => {
    stop = keepSteady({ ctrlWheel: true });
    expect(wheel(false)).toBe(true);
    expect(wheel(true)).toBe(false);
    fireEvent.keyDown(document.body, { key: "Control", ctrlKey: true });
    expect(wheel(true)).toBe(true);
    fireEvent.keyUp(document.body, { key: "Control", ctrlKey: false });
    expect(wheel(true)).toBe(false);
    stop();
    stop = keepSteady({ ctrlWheel: false });
    fireEvent.keyDown(document.body, { key: "Control", ctrlKey: true });
    expect(wheel(true)).toBe(false);
  });

  it("holds nothing once it is stopped", () => {
    keepSteady({ ctrlWheel: false })();
    expect(mouse("mouseup", 3)).toBe(true);
    expect(wheel(true)).toBe(true);
  });
});
