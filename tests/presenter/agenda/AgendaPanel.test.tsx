// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Presenter } from "#presenter/Presenter.tsx";
import { createPanelBell } from "#presenter/panelBell.ts";
import { timeOfDay } from "#ui/timeWords.ts";
import { giveModalDialogs } from "../../support/modalDialogs.ts";
import { aDeck, sampleSlides } from "../../support/sampleDeck.ts";
import { createMemoryWire } from "../../sync/support/memoryWire.ts";
import { hostOn, type TestHost } from "../../sync/support/workshop.ts";

beforeAll(() => {
  giveModalDialogs();
  Element.prototype.scrollIntoView ??= () => undefined;
});

vi.setConfig({ testTimeout: 60_000 });

/** The circle may go, and the film; the break too. */
const spared = new Set(["draw-the-circle", "carer", "tea"]);
const deck = aDeck({
  slides: sampleSlides().map((slide) =>
    spared.has(slide.id) ? { ...slide, keep: "may" as const } : slide,
  ),
});

let host: TestHost;

beforeEach(() => {
  host = hostOn(createMemoryWire(), { deck });
  render(
    <Presenter
      host={host}
      onPanelAsked={createPanelBell().listen}
      notice=""
      onEnd={() => undefined}
    />,
  );
});

afterEach(() => {
  cleanup();
  host.close();
});

const plan = () => host.store.getState().session.plan;
const agenda = () => screen.getByRole("navigation", { name: "Agenda" });
const lines = () =>
  within(within(agenda()).getAllByRole("list")[0] ?? agenda()).getAllByRole("button");
const inMinutes = (minutes: number) => timeOfDay(Date.now() + minutes * 60_000);

async function openReplan(end: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole("button", { name: "We must end at…" }));
  const dialog = screen.getByRole("dialog", { name: "We must end at…" });
  fireEvent.change(within(dialog).getByLabelText("End at"), { target: { value: end } });
  return dialog;
}

const ticked = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole<HTMLInputElement>("checkbox")
    .map((box) => [box.checked, box.closest("label")?.textContent]);

describe("AgendaPanel", () => {
  it("has planned minutes ahead, spent of planned behind, and goes where it is pressed", async () => {
    const words = () => lines().map((line) => line.textContent);
    expect(words()[0]).toBe("Welcome0 of 6 minutes");
    expect(words().at(-1)).toBe("Support and close2 minutes");
    await userEvent.click(within(agenda()).getByRole("button", { name: /^Break/ }));
    expect(host.store.getState().session.position.slide).toBe("tea");
    expect(within(agenda()).getByRole("button", { current: "step" }).textContent).toContain(
      "Break",
    );
  });

  it("says how the workshop stands and when it ends", () => {
    expect(agenda().textContent).toContain("37 minutes planned");
    act(() => host.dispatch({ type: "next" }));
    expect(agenda().textContent).toContain("1 minute ahead");
    expect(agenda().textContent).toMatch(/You finish at \d\d:\d\d if the rest goes to plan\./);
  });

  it("has a clock for the section, and says when it is over its plan", () => {
    expect(agenda().textContent).toContain("0:00 in this section");
  });
});

describe("ReplanDialog", () => {
  it("suggests what makes the end, changes nothing before a yes, and can be undone", async () => {
    const dialog = await openReplan(inMinutes(28));
    expect(ticked(dialog)).toEqual([
      [false, "Draw the circle Who is around one person?8 minutes"],
      [
        false,
        "A carer’s day, in her own words The carer’s day, with its warning and pause4 minutes",
      ],
      [true, "Break Break10 minutes"],
    ]);
    expect(plan().drop).toEqual([]);
    await userEvent.click(within(dialog).getByRole("button", { name: "Leave out 1 slide" }));
    expect(plan().drop).toEqual(["tea"]);
    expect(within(agenda()).getByText("Break").tagName).toBe("S");
    expect(agenda().textContent).toContain("Left out: Break");
    await userEvent.click(screen.getByRole("button", { name: "We must end at…" }));
    await userEvent.click(screen.getByRole("button", { name: "Put everything back" }));
    expect(plan().drop).toEqual([]);
    expect(within(agenda()).getByText("Break").tagName).toBe("SPAN");
  });

  it("leaves the choice to the trainer, and takes a film only whole", async () => {
    const dialog = await openReplan(inMinutes(28));
    await userEvent.click(within(dialog).getByLabelText(/^Break/));
    await userEvent.click(within(dialog).getByLabelText(/^A carer/));
    await userEvent.click(within(dialog).getByRole("button", { name: "Leave out 3 slides" }));
    expect(plan().drop).toEqual(["before-carer", "carer", "after-carer"]);
    expect(plan().endAt).not.toBeNull();
    expect(agenda().textContent).toContain(" after ");
  });

  it("says so when all that may go is not enough", async () => {
    const dialog = await openReplan(inMinutes(5));
    expect(ticked(dialog).every(([on]) => on)).toBe(true);
    expect(within(dialog).getByRole("status").textContent).toMatch(/(9|10|11) minutes too late\./);
  });

  it("leaves nothing out when there is time, and keeps the end in sight", async () => {
    const dialog = await openReplan(inMinutes(90));
    await userEvent.click(within(dialog).getByRole("button", { name: "Leave nothing out" }));
    expect(plan().drop).toEqual([]);
    expect(agenda().textContent).toContain(`in time for ${timeOfDay(plan().endAt ?? 0)}`);
  });

  it("keeps the keys of the deck to itself, but for safe stop", async () => {
    const dialog = await openReplan(inMinutes(28));
    fireEvent.keyDown(dialog, { key: "PageDown" });
    expect(host.store.getState().session.position.slide).toBe("welcome");
    fireEvent.keyDown(dialog, { key: "b" });
    expect(host.store.getState().session.cover).toBe("black");
  });

  it("strikes what is left out in the overview, where it is still reached", async () => {
    act(() => host.dispatch({ type: "replan", drop: ["tea"], endAt: null }));
    await userEvent.click(screen.getByRole("button", { name: "Overview" }));
    const left = within(screen.getByRole("dialog")).getByRole("button", {
      name: /Left out: ?Break/,
    });
    expect(within(left).getByText("Break", { selector: "s" })).toBeTruthy();
    await userEvent.click(left);
    expect(host.store.getState().session.position.slide).toBe("tea");
  });
});
