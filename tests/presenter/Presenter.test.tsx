// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Block } from "#deck/Block.ts";
import type { Deck } from "#deck/Deck.ts";
import { Presenter } from "#presenter/Presenter.tsx";
import { createPanelBell, type PanelBell } from "#presenter/panelBell.ts";
import { keptConsole, readConsole } from "#sync/keptConsole.ts";
import { keyTable } from "#ui/keymap.ts";
import { giveModalDialogs } from "../support/modalDialogs.ts";
import { aDeck, aSlide } from "../support/sampleDeck.ts";
import { createMemoryWire, type MemoryWire } from "../sync/support/memoryWire.ts";
import { guestOn, hostOn, type TestHost } from "../sync/support/workshop.ts";

beforeAll(() => {
  giveModalDialogs();
  Element.prototype.scrollIntoView ??= () => undefined;
});

vi.setConfig({ testTimeout: 60_000 });

let wire: MemoryWire;
let host: TestHost;
let bell: PanelBell;
let ended: number;

beforeEach(() => {
  wire = createMemoryWire();
  bell = createPanelBell();
  ended = 0;
});

afterEach(() => {
  cleanup();
  host.close();
  keptConsole().setState(readConsole(null));
  localStorage.clear();
});

function openConsole(deck: Deck = aDeck()): void {
  host = hostOn(wire, { deck });
  render(
    <Presenter
      host={host}
      onPanelAsked={bell.listen}
      notice=""
      onEnd={() => {
        ended += 1;
      }}
    />,
  );
}

const session = () => host.store.getState().session;
const button = (name: string) => screen.getByRole("button", { name });
const stage = () => document.querySelector<HTMLElement>("[data-stage]")?.dataset;
const key = (name: string) => act(() => fireEvent.keyDown(document.body, { key: name }));
const go = (slide: string) => act(() => host.dispatch({ type: "goTo", slide }));

describe("Presenter", () => {
  it("moves by keys and by the hand, and says where it is", async () => {
    openConsole();
    key("PageDown");
    await userEvent.click(button("Next"));
    expect(session().position).toEqual({ slide: "today", step: 1 });
    expect(stage()).toMatchObject({ slide: "today", step: "1", cover: "none" });
    expect(screen.getByText("2 of 12, step 1 of 3")).toBeTruthy();
    await userEvent.click(button("Back"));
    expect(session().position.step).toBe(0);
  });

  it("presses no button twice when Space follows a click", async () => {
    openConsole();
    await userEvent.click(button("Black screen"));
    await userEvent.keyboard(" ");
    expect(session().cover).toBe("black");
    expect(session().position.slide).toBe("today");
  });

  it("keeps the place at F5, also while a dialog is open", () => {
    openConsole();
    expect(fireEvent.keyDown(document.body, { key: "F5" })).toBe(false);
    key("?");
    expect(fireEvent.keyDown(screen.getByRole("dialog"), { key: "F5" })).toBe(false);
  });

  it("tells what the room sees under each cover, and keeps the slide in sight", () => {
    openConsole();
    for (const [pressed, words] of [
      ["b", "The room sees a black screen. Sound is off."],
      ["w", "The room sees a white screen. Sound is off."],
      ["c", "The room sees “Take a moment” with support. Sound is off."],
    ] as const) {
      key(pressed);
      expect(screen.getByText(words)).toBeTruthy();
      expect(document.querySelector(".presenter-stage .slide-title")).not.toBeNull();
    }
    expect(button("Pause for a moment").getAttribute("aria-pressed")).toBe("true");
    expect(button("Black screen").getAttribute("aria-pressed")).toBe("false");
  });

  it("shows the notes of the trainer’s slide, and what Next brings", () => {
    openConsole();
    expect(
      within(screen.getByRole("region", { name: "Notes" })).getByText(/trainer only/),
    ).toBeTruthy();
    const next = screen.getByRole("region", { name: /^Next slide/ });
    expect(within(next).getByText("What we will do today", { selector: "span" })).toBeTruthy();
    go("today");
    expect(within(next).getByText("The next step of this one")).toBeTruthy();
    go("close");
    expect(within(next).getByText("This is the last slide")).toBeTruthy();
    go("after-carer");
    expect(screen.getByText("No notes on this slide.")).toBeTruthy();
  });

  it("marks the notes of the step that is in sight, and moves none", () => {
    const say = (text: string): Block => ({ type: "paragraph", inlines: [{ type: "text", text }] });
    const notes = [say("Welcome."), say("[1] The first."), say("[2] The second.")];
    openConsole(aDeck({ slides: [aSlide({ id: "steps", steps: 3, notes })] }));
    const panel = screen.getByRole("region", { name: "Notes" });
    const marked = () => panel.querySelector("[aria-current=step]")?.textContent;
    expect(panel.textContent).toContain("Welcome.Step 1The first.Step 2The second.");
    expect(marked()).toBeUndefined();
    const passage = panel.querySelector(".presenter-passage");
    key("ArrowRight");
    expect(marked()).toBe("Step 1The first.");
    key("ArrowRight");
    expect(marked()).toBe("Step 2The second.");
    expect(panel.querySelector(".presenter-passage")).toBe(passage);
    key("ArrowRight");
    expect(marked()).toBeUndefined();
  });

  it("keeps the size of the notes and of its parts for next time", async () => {
    openConsole();
    const text = () => document.querySelector<HTMLElement>(".presenter-notes-text");
    const scale = () => text()?.style.getPropertyValue("--notes-scale");
    expect(scale()).toBe("1");
    await userEvent.click(button("Larger notes"));
    expect(scale()).toBe("1.2");
    for (let n = 0; n < 9; n++) await userEvent.click(button("Larger notes"));
    expect(scale()).toBe("2.1");
    expect(button("Larger notes").getAttribute("aria-disabled")).toBe("true");
    const line = screen.getByRole("separator", { name: "Width of the notes" });
    fireEvent.keyDown(line, { key: "End" });
    expect(line.getAttribute("aria-valuenow")).toBe("60");
    expect(session().position.slide).toBe("welcome");
    cleanup();
    openConsole();
    expect(scale()).toBe("2.1");
    const again = screen.getByRole("separator", { name: "Width of the notes" });
    expect(again.getAttribute("aria-valuenow")).toBe("60");
    fireEvent.keyDown(again, { key: "Enter" });
    expect(again.getAttribute("aria-valuenow")).toBe("29");
    for (let n = 0; n < 9; n++) await userEvent.click(button("Smaller notes"));
    expect(scale()).toBe("0.85");
  });

  it("goes back to where a jump began, and forward again", async () => {
    openConsole();
    go("tea");
    key("ArrowRight");
    const after = session().position.slide;
    act(() => fireEvent.keyDown(document.body, { key: "ArrowLeft", altKey: true }));
    expect(session().position.slide).toBe("welcome");
    key("g");
    await userEvent.click(screen.getByRole("button", { name: /^Forward to/ }));
    expect(session().position.slide).toBe(after);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("offers the way back to a frozen room, and to bring it along", async () => {
    openConsole();
    key("z");
    expect(screen.getByText(/The room stays here/)).toBeTruthy();
    key("ArrowRight");
    expect(
      screen.getByText("The room sees “Working together at the end of life”. It stays there."),
    ).toBeTruthy();
    key("o");
    const places = [...document.querySelectorAll(".presenter-where")];
    expect(places.map((place) => place.textContent)).toEqual(["The room", "You"]);
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    await userEvent.click(button("Bring the room here"));
    expect(session()).toMatchObject({ frozen: null, position: { slide: "today", step: 0 } });
    go("welcome");
    key("z");
    key("ArrowRight");
    await userEvent.click(button("Back to the room"));
    expect(session()).toMatchObject({ frozen: null, position: { slide: "welcome", step: 0 } });
    expect(screen.queryByText(/It stays there/)).toBeNull();
  });

  it("keeps answers beside the slide that asked", () => {
    openConsole();
    go("who-is-around");
    act(() =>
      host.dispatch({ type: "answer", guest: "a", slide: "who-is-around", text: "Her sister" }),
    );
    expect(screen.getByText("Her sister")).toBeTruthy();
    go("tea");
    expect(screen.queryByText("Her sister")).toBeNull();
  });

  it("opens what a key on the wall asked for", () => {
    openConsole();
    act(() => bell.ring("overview", ""));
    expect(screen.getByRole("dialog", { name: "Overview" })).toBeTruthy();
  });

  it("has safe stop in reach in every dialog", async () => {
    openConsole();
    const all = ["Keys", "Go to slide", "Overview", "End session", "No audience window yet"];
    for (const opening of all) {
      await userEvent.click(button(opening));
      const stop = within(screen.getByRole("dialog")).getByRole("button", { name: "Black screen" });
      expect(stop).not.toBe(document.activeElement);
      await userEvent.click(stop);
      expect(session().cover).toBe("black");
      expect(stop.getAttribute("aria-pressed")).toBe("true");
      await userEvent.click(stop);
      expect(session().cover).toBe("none");
      fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    }
  });
});

describe("GoToDialog", () => {
  it("shows the slide to the trainer before the room moves", async () => {
    openConsole();
    key("4");
    const dialog = screen.getByRole("dialog", { name: "Go to a slide" });
    expect(
      within(dialog).getByText("The room has not moved yet", { exact: false }).textContent,
    ).toContain("4. Who is around one person?");
    expect(dialog.querySelector(".still .slide-prompt")).not.toBeNull();
    expect(session().position.slide).toBe("welcome");
    await userEvent.keyboard("{Enter}");
    expect(session().position.slide).toBe("who-is-around");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("adds up the digits that are typed on the wall, and starts anew after words", async () => {
    openConsole();
    const field = () => screen.getByLabelText<HTMLInputElement>("Number or words").value;
    act(() => bell.ring("goTo", "1"));
    act(() => bell.ring("goTo", "0"));
    expect(field()).toBe("10");
    expect(session().position.slide).toBe("welcome");
    await userEvent.clear(screen.getByLabelText("Number or words"));
    await userEvent.keyboard("break");
    act(() => bell.ring("goTo", "4"));
    expect(field()).toBe("4");
    await userEvent.keyboard("{Enter}");
    expect(session().position.slide).toBe("who-is-around");
  });

  it("says that a film is reached through its warning, and it is", async () => {
    openConsole();
    key("8");
    expect(screen.getByText("You arrive at its warning", { exact: false })).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect(session().position.slide).toBe("before-carer");
  });

  it("says so when nothing is found, and goes nowhere", async () => {
    openConsole();
    key("g");
    await userEvent.keyboard("nowhere{Enter}");
    expect(screen.getByText("No slide has that number or those words.")).toBeTruthy();
    expect(session().position.slide).toBe("welcome");
  });

  it("gives the focus back, and Esc changes nothing", () => {
    openConsole();
    button("Next").focus();
    fireEvent.keyDown(button("Next"), { key: "g" });
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(document.activeElement).toBe(button("Next"));
    expect(session().position.slide).toBe("welcome");
  });
});

describe("KeysDialog", () => {
  it("has a line for each row of the key table, with every one of its keys", () => {
    openConsole();
    key("?");
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual(
      keyTable.map((row) => row.does),
    );
    expect(rows.map((row) => row.querySelectorAll("kbd").length)).toEqual(
      keyTable.map((row) => row.keys.length),
    );
    expect(rows[0]?.textContent).toContain("SpacePage DownN");
  });

  it("holds back every key but the covers: safe stop reaches the room at any moment", () => {
    openConsole();
    key("?");
    const dialog = screen.getByRole("dialog");
    fireEvent.keyDown(dialog, { key: "PageDown" });
    expect(session().position.slide).toBe("welcome");
    expect(fireEvent.keyDown(dialog, { key: "ArrowDown" })).toBe(true);
    act(() => fireEvent.keyDown(dialog, { key: "b" }));
    expect(session().cover).toBe("black");
  });
});

describe("ClickerDialog", () => {
  it("shows what a button sends and does, gives it another act, and the room sees nothing", async () => {
    openConsole();
    key("?");
    await userEvent.click(button("Try your clicker"));
    const pad = screen.getByLabelText("Press each button of your clicker");
    expect(document.activeElement).toBe(pad);
    for (const sent of ["PageDown", "b", "Escape", "F5"]) fireEvent.keyDown(pad, { key: sent });
    expect(session()).toMatchObject({ cover: "none", position: { slide: "welcome" } });
    expect(screen.getByRole("dialog", { name: "Try your clicker" })).toBeTruthy();
    fireEvent.keyDown(pad, { key: "." });
    expect(
      screen.getByText("This key keeps its meaning, so that it is always there."),
    ).toBeTruthy();
    fireEvent.keyDown(pad, { key: "PageUp" });
    expect(document.querySelector(".presenter-pressed")?.textContent).toContain("Page Up: Back.");
    await userEvent.click(within(screen.getByRole("group")).getByRole("button", { name: "Next" }));
    expect(document.activeElement).toBe(pad);
    await userEvent.click(button("Close"));
    key("PageUp");
    expect(session().position.slide).toBe("today");
    key("?");
    expect(screen.getAllByRole("row")[1]?.textContent).toContain("Page Up");
    await userEvent.click(button("Try your clicker"));
    await userEvent.click(button("All keys as they come"));
    await userEvent.click(button("Close"));
    key("PageUp");
    expect(session().position.slide).toBe("welcome");
  });
});

describe("EndDialog", () => {
  it("ends nothing until it is told to, and Next does not reach the room meanwhile", async () => {
    openConsole();
    await userEvent.click(button("End session"));
    expect(ended).toBe(0);
    key("PageDown");
    expect(session().position.slide).toBe("welcome");
    await userEvent.click(button("Keep going"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(ended).toBe(0);
    await userEvent.click(button("End session"));
    await userEvent.click(button("End it now"));
    expect(ended).toBe(1);
  });
});

describe("UnderWay", () => {
  it("plays, pauses, seeks and skips the film by command", async () => {
    vi.useFakeTimers({
      toFake: ["Date", "setTimeout", "setInterval", "clearInterval", "performance"],
    });
    openConsole();
    go("before-carer");
    act(() => vi.advanceTimersByTime(1500));
    act(() => host.dispatch({ type: "next" }));
    expect(session().film).toMatchObject({ status: "ready", position: 0 });
    expect(screen.getByText("Silent until you play it")).toBeTruthy();
    fireEvent.change(screen.getByRole("slider", { name: "Place in the film" }), {
      target: { value: "20" },
    });
    expect(session().film?.position).toBe(20);
    act(() => vi.advanceTimersByTime(1500));
    fireEvent.click(button("Play film"));
    expect(session().film?.status).toBe("playing");
    expect(screen.getByText("0:48 Hands held at a bedside")).toBeTruthy();
    fireEvent.click(button("Pause film"));
    expect(session().film?.status).toBe("paused");
    fireEvent.click(button("Skip film"));
    expect(session().film?.status).toBe("text");
    expect(button("Skip film").getAttribute("aria-disabled")).toBe("true");
    vi.useRealTimers();
  });

  it("reaches a film that the frozen room watches while the trainer looks ahead", () => {
    openConsole();
    go("before-carer");
    act(() => host.dispatch({ type: "next" }));
    key("z");
    go("tea");
    expect(screen.getByRole("region", { name: "Film" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Discussion clock" })).toBeNull();
  });

  it("runs the discussion’s clock to the second, and over the plan without alarm", () => {
    vi.useFakeTimers({
      toFake: ["Date", "setTimeout", "setInterval", "clearInterval", "performance"],
    });
    openConsole();
    go("who-is-around");
    const clock = () => screen.getByRole("region", { name: "Discussion clock" }).textContent;
    expect(clock()).toContain("6:00left of 6 minutes");
    act(() => vi.advanceTimersByTime(61_000));
    expect(clock()).toContain("4:59left of 6 minutes");
    fireEvent.click(button("Pause timer"));
    act(() => vi.advanceTimersByTime(60_000));
    expect(clock()).toContain("4:59");
    fireEvent.click(button("Add a minute"));
    expect(clock()).toContain("5:59left of 7 minutes");
    fireEvent.click(button("Start timer"));
    act(() => vi.advanceTimersByTime(6 * 60_000 + 11_000));
    expect(clock()).toContain("0:12over the plan");
    fireEvent.click(button("Start again"));
    expect(clock()).toContain("left of");
    vi.useRealTimers();
  });

  it("hands the focus to Next when the control that had it goes with its slide", () => {
    openConsole();
    go("who-is-around");
    button("Add a minute").focus();
    key("PageDown");
    expect(document.activeElement).toBe(button("Add a minute"));
    go("support");
    expect(document.activeElement).toBe(button("Next"));
  });
});

describe("AudienceSigns", () => {
  it("folds windows that are the same way into one sign, trouble first", async () => {
    openConsole();
    expect(screen.getByText("No audience window yet")).toBeTruthy();
    guestOn(wire, { id: "one", run: "r1" });
    guestOn(wire, { id: "two", run: "r2" });
    guestOn(wire, { id: "three", run: "r3", health: { sound: "blocked" } });
    guestOn(wire, { id: "phone", run: "r4", role: "participant" });
    await vi.waitFor(
      () =>
        expect(
          within(screen.getByLabelText("Audience windows"))
            .getAllByRole("listitem")
            .map((sign) => sign.textContent),
        ).toEqual([
          "Sound is off: click once in the audience window.",
          "2 windows: On this slide, sound ready",
          "1 participant",
        ]),
      { timeout: 15_000 },
    );
  });
});
