// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { PublicSlide } from "#deck/Deck.ts";
import { Slide } from "#slides/Slide.tsx";
import { aDeck, aFilm, aSlide, heading, stepList } from "../support/sampleDeck.ts";

afterEach(cleanup);

function show(slide: PublicSlide, view = {}) {
  return render(<Slide slide={slide} view={view} />);
}

describe("Slide", () => {
  it.each(aDeck().slides.map((slide) => [slide.kind, slide] as const))(
    "draws a %s slide as one region named by its one heading",
    (_kind, slide) => {
      const { container } = show(slide);
      const region = screen.getByRole("region");
      const [first] = within(region).getAllByRole("heading");
      expect(region.getAttribute("aria-labelledby")).toBe(first?.id);
      expect(first?.textContent?.trim()).not.toBe("");
      expect(container.querySelectorAll("section")).toHaveLength(1);
    },
  );

  it("says what a film holds, that there is a choice, and how long it is, before it", () => {
    show(aSlide({ kind: "warning", film: aFilm({ duration: 62 }) }));
    expect(screen.getByRole("heading", { name: "Next: a film of about one minute" })).toBeTruthy();
    expect(screen.getByText("It does not show").nextElementSibling?.textContent).toContain("death");
    expect(screen.getByText(/You do not need to say why/)).toBeTruthy();
  });

  it("leaves films to whoever plays them", () => {
    show(aSlide({ kind: "film" }), { renderFilm: () => <p>the player</p> });
    expect(screen.getByText("the player")).toBeTruthy();
    expect(screen.queryByText("Ready when you are")).toBeNull();
  });

  it("rests on a film's poster where nobody plays it", () => {
    show(aSlide({ kind: "film" }));
    expect(screen.getByText("Ready when you are")).toBeTruthy();
    expect(screen.getByRole("img", { name: "A man in an armchair by a window" })).toBeTruthy();
  });

  it("says the planned time until a discussion's clock runs", () => {
    const prompt = aSlide({ kind: "prompt", minutes: 6 });
    const { rerender } = show(prompt);
    expect(screen.getByText("about 6 minutes")).toBeTruthy();
    rerender(<Slide slide={prompt} view={{ promptLeft: { total: 360, left: 230 } }} />);
    expect(screen.getByText("about 4 minutes left")).toBeTruthy();
  });

  it("numbers steps from the first one for the display", () => {
    const { container } = show(aSlide({ blocks: [heading("H"), stepList("one", "two")] }));
    const steps = [...container.querySelectorAll("[data-appears-at]")];
    expect(steps.map((step) => step.getAttribute("data-appears-at"))).toEqual(["1", "2"]);
    expect(container.querySelectorAll(".shown")).toHaveLength(0);
  });

  it("opens links away from the workshop, without a way back into it", () => {
    show(
      aSlide({
        blocks: [
          { type: "paragraph", inlines: [{ type: "link", href: "https://a.org", text: "A" }] },
        ],
      }),
    );
    const link = screen.getByRole("link", { name: "A" });
    expect(link.getAttribute("rel")).toContain("noopener");
  });
});
