// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { placeOnTrack } from "#presenter/film/placeOnTrack.ts";
import { createPanelBell } from "#presenter/panelBell.ts";
import { findSlides } from "#presenter/slides/findSlides.ts";
import { slidePlace } from "#presenter/slides/slidePlace.ts";
import { audienceWords } from "#presenter/windows/audienceWords.ts";
import type { Health } from "#protocol/upstream.ts";
import type { Guest } from "#sync/guests.ts";
import { aDeck } from "../support/sampleDeck.ts";

const well: Health = {
  slide: "today",
  visible: true,
  fullScreen: false,
  sound: "ready",
  trouble: "",
  film: null,
};

function aGuest(over: Partial<Guest> = {}): Guest {
  return {
    id: "wall",
    role: "audience",
    connected: true,
    seenAt: 0,
    health: well,
    wasFullScreen: false,
    ...over,
  };
}

function words(guest: Guest, room = { slide: "today", own: "today" }) {
  return audienceWords(guest, { ...room, title: (id) => `The slide ${id}` });
}

describe("audienceWords", () => {
  it("is good on the trainer’s slide with sound", () => {
    expect(words(aGuest())).toEqual({ good: true, text: "On this slide, sound ready" });
    expect(words(aGuest({ health: { ...well, fullScreen: true } })).text).toBe(
      "On this slide, full screen, sound ready",
    );
  });

  it("says without alarm how to return to a full screen that was left", () => {
    const left = aGuest({ wasFullScreen: true });
    expect(words(left)).toEqual({
      good: true,
      text: "Not full screen: press F in the audience window.",
    });
    const back = aGuest({ wasFullScreen: true, health: { ...well, fullScreen: true } });
    expect(words(back).text).toBe("On this slide, full screen, sound ready");
    const silent = aGuest({ wasFullScreen: true, health: { ...well, sound: "blocked" } });
    expect(words(silent).text).toMatch(/^Sound is off/);
  });

  it("names the slide that a frozen room stays on", () => {
    expect(words(aGuest(), { slide: "today", own: "close" })).toEqual({
      good: true,
      text: "On “The slide today”, sound ready",
    });
  });

  it("says what is wrong, the worst first, and what to do", () => {
    const bad = { ...well, sound: "blocked", trouble: "The film is gone.", slide: "old" } as const;
    expect(words(aGuest({ connected: false, health: bad })).text).toMatch(/^Not connected.*open/);
    expect(words(aGuest({ health: null })).text).toBe("Connected, and loading.");
    expect(words(aGuest({ health: bad })).text).toBe("The film is gone.");
    expect(words(aGuest({ health: { ...bad, trouble: "" } })).text).toMatch(/^Sound is off: click/);
    expect(words(aGuest({ health: { ...well, slide: "old" } })).text).toBe(
      "Catching up, on “The slide old”.",
    );
  });

  it("is good in nothing but the good state", () => {
    const troubled = [null, { ...well, trouble: "x" }, { ...well, sound: "blocked" as const }];
    for (const health of troubled) expect(words(aGuest({ health })).good).toBe(false);
    expect(words(aGuest({ connected: false })).good).toBe(false);
  });
});

describe("findSlides", () => {
  const { slides } = aDeck();
  const ids = (search: string) => findSlides(slides, search).map(({ slide }) => slide.id);

  it("finds by number, exactly", () => {
    expect(ids("1")).toEqual(["welcome"]);
    expect(ids(" 10 ")).toEqual(["tea"]);
    expect(ids("99")).toEqual([]);
  });

  it("finds by words of the title or the section, in any case", () => {
    expect(ids("ONE PERSON")).toEqual(["who-is-around", "draw-the-circle"]);
    expect(ids("break")).toEqual(["tea"]);
  });

  it("has every slide, numbered, while nothing is asked", () => {
    expect(findSlides(slides, "  ").map(({ number }) => number)).toEqual(
      slides.map((_, index) => index + 1),
    );
  });
});

describe("slidePlace", () => {
  it("counts slides from one, and steps where there are any", () => {
    const deck = aDeck();
    expect(slidePlace(deck, { slide: "welcome", step: 0 })).toBe("1 of 12");
    expect(slidePlace(deck, { slide: "today", step: 2 })).toBe("2 of 12, step 2 of 3");
    expect(slidePlace(deck, { slide: "gone", step: 0 })).toBe("");
  });
});

describe("placeOnTrack", () => {
  it("lays the band over its part of the line", () => {
    const band = document.createElement("span");
    placeOnTrack(band, { start: 20, end: 30 }, 80);
    expect(band.style.insetInlineStart).toBe("25%");
    expect(band.style.inlineSize).toBe("12.5%");
  });

  it("is no-op for a film without a length", () => {
    const band = document.createElement("span");
    placeOnTrack(band, { start: 1, end: 2 }, 0);
    placeOnTrack(null, { start: 1, end: 2 }, 10);
    expect(band.getAttribute("style")).toBeNull();
  });
});

describe("createPanelBell", () => {
  it("rings whoever listens now, and nobody after", () => {
    const bell = createPanelBell();
    const rung: string[] = [];
    const stop = bell.listen((panel, digits) => rung.push(panel + digits));
    bell.ring("goTo", "4");
    stop();
    bell.ring("overview", "");
    expect(rung).toEqual(["goTo4"]);
  });

  it("keeps the last ring for the one who comes, once", () => {
    const bell = createPanelBell();
    const rung: string[] = [];
    bell.ring("help", "");
    bell.ring("goTo", "7");
    bell.listen((panel, digits) => rung.push(panel + digits));
    bell.listen((panel, digits) => rung.push(panel + digits));
    expect(rung).toEqual(["goTo7"]);
  });
});
