// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PublicSlide } from "#deck/Deck.ts";
import { createStage, type Stage } from "#slides/createStage.tsx";
import { aSlide, heading, stepList } from "../support/sampleDeck.ts";

vi.setConfig({ testTimeout: 60_000 });

const slides: readonly PublicSlide[] = Array.from({ length: 40 }, (_, index) =>
  aSlide({
    id: `s${index}`,
    title: `Slide ${index}`,
    blocks: [heading(`Slide ${index}`), stepList("one", "two", "three")],
  }),
);

let stage: Stage;
let element: HTMLElement;

beforeEach(async () => {
  element = document.createElement("div");
  document.body.append(element);
  stage = createStage(element, {
    deck: { slides: slides.with(20, aSlide({ kind: "film", id: "film" })) },
    renderFilm: () => <div data-film="a-film" />,
  });
  stage.show("s0", 0);
  await tasks();
});

afterEach(() => {
  stage.close();
  element.remove();
});

/** Lets deferred work run. */
async function tasks(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done));
}

function sections(): Element[] {
  return [...element.querySelectorAll(".slides > section")];
}

function current(): string {
  const present = sections().filter((section) => section.classList.contains("present"));
  return present
    .map((it) => `${it.getAttribute("data-slide-id")}/${it.querySelectorAll(".shown").length}`)
    .join(" ");
}

describe("createStage", () => {
  it("has the slide current, at its step, when show returns", () => {
    stage.show("s1", 2);
    expect(current()).toBe("s1/2");
    stage.show("s33", 3);
    expect(current()).toBe("s33/3");
    stage.show("s33", 1);
    expect(current()).toBe("s33/1");
    stage.show("s32", 0);
    expect(current()).toBe("s32/0");
  });

  it("keeps the place when its window of sections moves", async () => {
    for (const id of ["s10", "s11", "s12", "s11"]) {
      stage.show(id, 2);
      await tasks();
      expect(current()).toBe(`${id}/2`);
    }
  });

  it("never stands more than five sections, and lets only the current one be reached", async () => {
    stage.show("s10", 1);
    await tasks();
    expect(sections()).toHaveLength(5);
    expect(sections().filter((section) => !section.hasAttribute("inert"))).toHaveLength(1);
    expect(
      sections().filter((section) => section.getAttribute("aria-hidden") !== "true"),
    ).toHaveLength(1);
  });

  it("never makes a film's element anew while it is near", async () => {
    stage.show("s18", 0);
    await tasks();
    const film = element.querySelector("[data-film]");
    expect(film).not.toBeNull();
    for (const id of ["s19", "film", "s21", "s22", "film", "s19"]) {
      stage.show(id, 0);
      await tasks();
    }
    expect(element.querySelector("[data-film]")).toBe(film);
  });

  it("does nothing for a slide that the deck does not have", () => {
    stage.show("s5", 1);
    expect(stage.show("nowhere", 0)).toBe(false);
    expect(current()).toBe("s5/1");
  });

  it("ends a burst where the burst ends", () => {
    for (let turn = 0; turn < 60; turn += 1) stage.show(`s${turn % 19}`, turn % 4);
    expect(current()).toBe("s2/3");
  });

  it("says a new slide's title, then each item as it appears, and nothing else", async () => {
    const live = element.querySelectorAll("[aria-live]");
    expect(live).toHaveLength(1);
    stage.show("s7", 0);
    await tasks();
    expect(live[0]?.textContent).toBe("Slide 7");
    stage.show("s7", 1);
    await tasks();
    expect(live[0]?.textContent).toBe("one");
    expect(element.querySelector('[role="application"]')).toBeNull();
  });

  it("keeps its place in an edited deck", () => {
    stage.show("s9", 2);
    const edited = slides
      .slice(4)
      .map((slide) => ({ ...slide, blocks: [heading("Edited"), stepList("a", "b")] }));
    stage.update({ slides: edited });
    expect(current()).toBe("s9/2");
    expect(element.querySelector(".present h2")?.textContent).toBe("Edited");
  });

  it("leaves nothing behind", () => {
    stage.close();
    expect(element.childElementCount).toBe(0);
  });
});
