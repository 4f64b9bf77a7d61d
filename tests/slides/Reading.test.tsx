// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Reading } from "#slides/Reading.tsx";
import { aDeck, aSlide, aSupportEntry, heading, stepList } from "../support/sampleDeck.ts";

afterEach(cleanup);

describe("Reading", () => {
  it.each(aDeck().slides.map((slide) => [slide.kind, slide] as const))(
    "reads a %s slide as a region named by its main heading",
    (_kind, slide) => {
      render(<Reading slide={slide} step={slide.steps} />);
      const main = screen.getByRole("heading", { level: 1 });
      expect(screen.getByRole("region").getAttribute("aria-labelledby")).toBe(main.id);
    },
  );

  it("holds back what the wall has not shown", () => {
    const slide = aSlide({ blocks: [heading("H"), stepList("one", "two")] });
    render(<Reading slide={slide} step={1} />);
    expect(screen.getByText("one")).toBeTruthy();
    expect(screen.queryByText("two")).toBeNull();
  });

  it("gives numbers that a phone can ring, and says which nobody has checked", () => {
    const entries = [aSupportEntry({ number: "0800 090 2309", checkedOn: null })];
    render(<Reading slide={aSlide({ kind: "support", entries })} step={0} />);
    const number = screen.getByRole("link", { name: "0800 090 2309" });
    expect(number.getAttribute("href")).toBe("tel:08000902309");
    expect(screen.getByText("Not checked yet")).toBeTruthy();
  });

  it("gives a film's place to its words", () => {
    render(
      <Reading slide={aSlide({ kind: "film" })} step={0}>
        <p>I am up before he is.</p>
      </Reading>,
    );
    expect(screen.getByText("I am up before he is.")).toBeTruthy();
  });
});
