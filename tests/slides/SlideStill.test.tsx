// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { SlideStill } from "#slides/SlideStill.tsx";
import { aSlide, heading, stepList } from "../support/sampleDeck.ts";

afterEach(cleanup);

const slide = aSlide({ blocks: [heading("H"), stepList("one", "two", "three")] });

describe("SlideStill", () => {
  it("shows the steps up to its own", () => {
    const { container } = render(<SlideStill slide={slide} step={2} />);
    const visible = [...container.querySelectorAll(".shown")];
    expect(visible.map((item) => item.textContent)).toEqual(["one", "two"]);
  });

  it("is decoration unless it is given a name", () => {
    const { rerender } = render(<SlideStill slide={slide} step={0} />);
    expect(screen.queryByRole("img")).toBeNull();
    rerender(<SlideStill slide={slide} step={0} label="Next slide" />);
    expect(screen.getByRole("img", { name: "Next slide" })).toBeTruthy();
  });

  it("cannot be reached", () => {
    const { container } = render(<SlideStill slide={slide} step={0} />);
    expect(container.querySelector("section")?.closest("[inert]")).not.toBeNull();
  });
});
