// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { CoverLayer } from "#audience/CoverLayer.tsx";
import { aSupportEntry } from "../support/sampleDeck.ts";

afterEach(cleanup);

const css = readFileSync("src/audience/audience.css", "utf8");

/** What of a wall with this cover can be seen, by its own style sheet. */
function seen(cover: string) {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  render(
    <div className="audience" data-cover={cover}>
      <div className="audience-slides" data-testid="slides" />
      <CoverLayer support={[aSupportEntry()]} />
    </div>,
  );
  const layer = document.querySelector(".audience-cover");
  const pause = document.querySelector(".audience-pause");
  if (!layer || !pause) throw new Error("the cover is always there");
  const found = {
    cover: getComputedStyle(layer).display !== "none",
    words: getComputedStyle(pause).display !== "none",
    slides: getComputedStyle(screen.getByTestId("slides")).visibility !== "hidden",
  };
  style.remove();
  return found;
}

describe("CoverLayer", () => {
  it.each([
    ["none", { cover: false, slides: true }],
    ["black", { cover: true, words: false, slides: false }],
    ["white", { cover: true, words: false, slides: false }],
    ["pause", { cover: true, words: true, slides: false }],
  ])("with %s needs the data attribute alone", (cover, expected) => {
    expect(seen(cover)).toMatchObject(expected);
  });

  it("has places to turn to, by number or, without one, by their hours", () => {
    render(
      <CoverLayer
        support={[
          aSupportEntry(),
          aSupportEntry({ id: "chaplain", name: "Chaplain", number: "", hours: "On the ward" }),
        ]}
      />,
    );
    expect(screen.getByText("116 123")).toBeTruthy();
    expect(screen.getByText("On the ward")).toBeTruthy();
  });
});
