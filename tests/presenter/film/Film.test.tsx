// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Presenter } from "#presenter/Presenter.tsx";
import { createPanelBell } from "#presenter/panelBell.ts";
import { giveModalDialogs } from "../../support/modalDialogs.ts";
import { aDeck, aFilm, sampleSlides } from "../../support/sampleDeck.ts";
import { createMemoryWire } from "../../sync/support/memoryWire.ts";
import { hostOn, type TestHost } from "../../sync/support/workshop.ts";

beforeAll(() => {
  giveModalDialogs();
  Element.prototype.scrollIntoView ??= () => undefined;
});

vi.setConfig({ testTimeout: 60_000 });

let host: TestHost;

const mp4 = { kind: "file", url: "/film.mp4", type: "video/mp4", offset: 0 } as const;
const webm = { kind: "file", url: "/film.webm", type: "video/webm", offset: 0 } as const;
const track = {
  id: "read-aloud",
  voice: "computer",
  language: "en-GB",
  label: "Read aloud (computer voice)",
  url: "/a.m4a",
  type: "audio/mp4",
} as const;

beforeEach(() => {
  const film = aFilm({ soundtracks: [track], sources: [mp4, webm] });
  const other = aFilm({ id: "other-film", title: "The nurse", markers: [] });
  const slides = sampleSlides().map((slide) =>
    slide.kind === "film" || slide.kind === "warning" ? { ...slide, film } : slide,
  );
  host = hostOn(createMemoryWire(), {
    deck: aDeck({ slides }),
    films: new Map([film, other].map((each) => [each.id, each])),
  });
  const bell = createPanelBell();
  render(<Presenter host={host} onPanelAsked={bell.listen} notice="" onEnd={() => undefined} />);
  act(() => {
    host.dispatch({ type: "goTo", slide: "before-carer" });
    host.dispatch({ type: "next" });
  });
});

afterEach(() => {
  cleanup();
  host.close();
});

const session = () => host.store.getState().session;
const film = () => session().film;
const seek = (position: number) => act(() => host.dispatch({ type: "seekFilm", position }));
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("FilmBar", () => {
  it("stops before the next hard moment when asked, and takes it back", async () => {
    await userEvent.click(button("Stop before 0:48"));
    expect(session().filmStops).toEqual({ carer: [48] });
    expect(button("Stop before 0:48").getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(button("Play film"));
    expect(film()?.stopAt).toBe(47.75);
    await userEvent.click(button("Stop before 0:48"));
    expect(film()).toMatchObject({ status: "playing", stopAt: null });
  });

  it("tells of a marker five seconds ahead, to a screen reader too, and offers to pass it", async () => {
    seek(44.2);
    await userEvent.click(button("Play film"));
    expect(screen.getByText(/^In [34] s: Hands held at a bedside$/)).toBeTruthy();
    const spoken = within(screen.getByRole("region", { name: "Film" })).getByRole("status");
    expect(spoken.textContent).toBe("In a few seconds: Hands held at a bedside");
    await userEvent.click(button("Skip to 0:58"));
    expect(film()).toMatchObject({ status: "playing", position: 58 });
    expect(screen.queryByText(/Hands held at a bedside$/, { selector: ".presenter-hard" })).toBe(
      null,
    );
  });

  it("is sought by five seconds with the arrow keys, and the deck stays", async () => {
    seek(20);
    act(() => screen.getByRole("slider", { name: "Place in the film" }).focus());
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    expect(film()?.position).toBe(25);
    expect(session().position.slide).toBe("carer");
  });

  it("says the chapter with the place", () => {
    seek(20);
    const slider = screen.getByRole("slider", { name: "Place in the film" });
    expect(slider.getAttribute("aria-valuetext")).toBe("0:20, Morning");
  });
});

describe("FilmPanel", () => {
  const panel = () => screen.getByRole("region", { name: "Film in words" });
  const line = (name: RegExp) => within(panel()).getByRole("button", { name });

  it("marks the line of the moment, and goes where a line is pressed", async () => {
    expect(within(panel()).queryByRole("button", { current: true })).toBeNull();
    await userEvent.click(line(/After lunch/));
    expect(film()).toMatchObject({ status: "paused", position: 8 });
    expect(within(panel()).getByRole("button", { current: true }).textContent).toContain(
      "After lunch he sits by the window.",
    );
    await userEvent.click(line(/I am up before he is/));
    expect(film()?.position).toBe(0);
  });

  it("is one stop for Tab, and its arrows never reach the deck", async () => {
    seek(9);
    const stops = within(panel())
      .getAllByRole("button")
      .filter((each) => each.tabIndex === 0);
    expect(stops.map((each) => each.textContent)).toEqual([
      "Film settings",
      expect.stringContaining("After lunch"),
    ]);
    act(() => line(/After lunch/).focus());
    await userEvent.keyboard("{ArrowUp}");
    expect(document.activeElement?.textContent).toContain("I am up before he is");
    expect(session().position.slide).toBe("carer");
    expect(film()?.position).toBe(9);
  });

  it("goes with the film", () => {
    act(() => host.dispatch({ type: "goTo", slide: "tea" }));
    expect(screen.queryByRole("region", { name: "Film in words" })).toBeNull();
  });

  it("says where the sound is, and that the room sees no words", () => {
    expect(panel().textContent).toContain("No sound: no audience window is open.");
    act(() => host.dispatch({ type: "changeShowing", showing: { captions: false } }));
    expect(panel().textContent).toContain("The room sees no words.");
  });
});

describe("FilmSettingsDialog", () => {
  const open = () => userEvent.click(button("Film settings"));

  it("tells what hiding the words means before it hides them", async () => {
    await open();
    const words = screen.getByRole<HTMLInputElement>("checkbox", { name: "Show the words" });
    await userEvent.click(words);
    expect(session().showing.captions).toBe(true);
    expect(screen.getByRole("alert").textContent).toContain(
      "People who do not hear well will lose the words. This film speaks in no other way",
    );
    await userEvent.click(button("Keep the words"));
    expect(screen.queryByRole("alert")).toBeNull();
    await userEvent.click(words);
    await userEvent.click(button("Hide the words"));
    expect([session().showing.captions, words.checked]).toEqual([false, false]);
    await userEvent.click(words);
    expect([session().showing.captions, words.checked]).toEqual([true, true]);
  });

  it("sets the size of the words, the volume, reading aloud and stops", async () => {
    await open();
    await userEvent.click(screen.getByRole("radio", { name: "Largest" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Read aloud (computer voice)" }));
    fireEvent.change(screen.getByRole("slider", { name: "Volume of films" }), {
      target: { value: "40" },
    });
    await userEvent.click(screen.getByRole("checkbox", { name: /^Stop before 0:48: Hands held/ }));
    expect(session().showing).toEqual({
      captions: true,
      captionSize: "largest",
      volume: 0.4,
      readAloud: true,
    });
    expect(session().filmStops).toEqual({ carer: [48] });
  });

  it("keeps safe stop under the hand, and outlives the film that it was opened on", async () => {
    await open();
    const dialog = screen.getByRole("dialog", { name: "Film settings" });
    fireEvent.keyDown(dialog, { key: "PageDown" });
    expect(session().position.slide).toBe("carer");
    await userEvent.click(within(dialog).getByRole("button", { name: "Black screen" }));
    expect(session().cover).toBe("black");
    act(() => host.dispatch({ type: "goTo", slide: "tea" }));
    expect(screen.getByRole("dialog", { name: "Film settings" })).toBeTruthy();
    expect(screen.queryByText("The film stops by itself")).toBeNull();
  });

  it("shows another film for this session, from its warning on", async () => {
    await open();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Film on this slide" }),
      "The nurse",
    );
    expect(screen.getByText(/back to the warning first/)).toBeTruthy();
    expect(film()?.film).toBe("sample-film");
    await userEvent.click(button("Show this film"));
    expect(session()).toMatchObject({
      position: { slide: "before-carer" },
      films: { carer: { film: "other-film", source: 0 } },
    });
    act(() => host.dispatch({ type: "next" }));
    expect(film()).toMatchObject({ film: "other-film", status: "ready" });
    const again = hostOn(createMemoryWire(), {
      deck: host.store.getState().written,
      films: host.films,
      saved: host.saves.at(-1),
    });
    expect(again.store.getState().session.film?.film).toBe("other-film");
    again.close();
  });

  it("goes on from another file of the film where it is", async () => {
    act(() => host.dispatch({ type: "seekFilm", position: 20 }));
    await open();
    const first = () => {
      const { deck } = host.store.getState();
      const slide = deck.slides.find(({ id }) => id === "carer");
      return slide?.kind === "film" ? slide.film.sources[0] : undefined;
    };
    await userEvent.click(button("Try another file"));
    expect([first(), film()?.position]).toEqual([webm, 20]);
    await userEvent.click(button("Try another file"));
    expect([first(), film()?.position]).toEqual([mp4, 20]);
  });
});
