// @vitest-environment jsdom
import { fireEvent } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeyAction, keyTable } from "#ui/keymap.ts";
import { listenForKeys } from "#ui/useKeys.ts";

let heard: KeyAction[];
let takes: boolean;
let stop: () => void;

beforeEach(() => {
  heard = [];
  takes = true;
  stop = listenForKeys(
    () => keyTable,
    (action) => {
      heard.push(action);
      return takes;
    },
  );
  document.body.innerHTML = `
    <button id="button"><span id="inside">Press</span></button>
    <input id="text"><textarea id="area"></textarea>
    <input id="range" type="range"><input id="radio" type="radio">
    <div data-scrolls id="notes" tabindex="0"><p id="note">Words</p></div>`;
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** What is heard of a key on an element, and whether the browser still has the key. */
function keyOn(id: string, key: string): { heard: number; browsers: boolean } {
  heard = [];
  const browsers = fireEvent.keyDown(element(id), { key });
  return { heard: heard.length, browsers };
}

describe("listenForKeys", () => {
  it("keeps a key of the table from the browser", () => {
    expect(fireEvent.keyDown(document.body, { key: "F5" })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: " " })).toBe(false);
    expect(heard).toHaveLength(2);
  });

  it("leaves the browser what nobody wants, and Esc always", () => {
    expect(fireEvent.keyDown(document.body, { key: "x" })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(true);
    takes = false;
    expect(fireEvent.keyDown(document.body, { key: "ArrowDown" })).toBe(true);
  });

  it.each([
    ["text", "b", 0],
    ["area", "5", 0],
    ["inside", " ", 0],
    ["inside", "b", 1],
    ["radio", " ", 0],
    ["radio", "b", 1],
    ["range", "ArrowRight", 0],
    ["range", "PageDown", 1],
    ["note", "ArrowDown", 0],
    ["note", "ArrowRight", 1],
  ])("in %s, %j is heard %i times", (id, key, times) => {
    expect(keyOn(id, key)).toEqual({ heard: times, browsers: times === 0 });
  });

  it("gives the keys back to the deck after a press with a pointer", async () => {
    for (const id of ["inside", "range", "note"]) {
      await userEvent.click(element(id));
      expect(document.activeElement).toBe(document.body);
    }
    await userEvent.click(element("text"));
    expect(document.activeElement).toBe(element("text"));
  });

  it("leaves the focus where the keyboard put it", async () => {
    element("button").focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(element("button"));
  });

  it("hears nothing once stopped", () => {
    stop();
    expect(fireEvent.keyDown(document.body, { key: "b" })).toBe(true);
    expect(heard).toEqual([]);
  });
});
