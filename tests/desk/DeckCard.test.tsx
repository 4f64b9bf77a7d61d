// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Problem } from "#deck/Problem.ts";
import { DeckCard } from "#desk/DeckCard.tsx";
import { startSession } from "#session/startSession.ts";
import type { SavedSession } from "#sync/SavedSession.ts";
import { giveModalDialogs } from "../support/modalDialogs.ts";
import { aDeck, aFilm } from "../support/sampleDeck.ts";

giveModalDialogs();
afterEach(cleanup);

const deck = aDeck();
const problem: Problem = {
  rule: "film-unknown",
  message: "There is no such film.",
  file: "day.md",
  line: 2,
  column: 1,
  severity: "error",
};
const anOwnDeck = { id: "own-day", file: "day.md", source: "" };
const saved: SavedSession = {
  session: startSession(deck, "s1", 0),
  deckTitle: deck.title,
  epoch: 1,
  heard: {},
  aliveAt: 0,
};

function show(over: Partial<Parameters<typeof DeckCard>[0]> = {}): void {
  const asked = { id: "sample", source: "", deck, problems: [] };
  render(
    <ul>
      <DeckCard
        deck={asked}
        saved={undefined}
        own={null}
        originalChanged={false}
        onForget={async () => undefined}
        onCopy={async () => undefined}
        onSave={async () => undefined}
        onRemove={async () => undefined}
        {...over}
      />
    </ul>,
  );
}

const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

describe("DeckCard", () => {
  it("has the deck’s facts, and the ways on", () => {
    show();
    expect(screen.getByText(`${deck.minutes} minutes`)).toBeTruthy();
    expect(screen.getByText("8 to 20 people")).toBeTruthy();
    expect(link("Present")).toBe("#/present/sample");
    expect(link("Handouts")).toBe("#/handouts/sample");
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
      "Make my copy",
    ]);
  });

  it("leaves out what the deck does not say", () => {
    show({
      deck: { id: "own-day", source: "", deck: aDeck({ size: "", audience: "" }), problems: [] },
    });
    expect(screen.queryByText("Group")).toBeNull();
    expect(screen.queryByText("For")).toBeNull();
  });

  it("is copied, or, when it is the trainer’s own, edited and saved as a file", async () => {
    const acts: string[] = [];
    show({ onCopy: async ({ id }) => void acts.push(`copy ${id}`) });
    await userEvent.click(screen.getByRole("button", { name: "Make my copy" }));
    cleanup();
    show({ own: anOwnDeck, onSave: async ({ id }) => void acts.push(`save ${id}`) });
    expect(link("Edit")).toBe("#/edit/own-day");
    await userEvent.click(screen.getByRole("button", { name: "Save as a file" }));
    expect(acts).toEqual(["copy sample", "save own-day"]);
  });

  it("says when the original of a copy has changed", () => {
    show({ own: anOwnDeck, originalChanged: true });
    expect(screen.getByText(/The original has changed since/)).toBeTruthy();
  });

  it("says what each film shows, in its warning’s own words", () => {
    show();
    const films = screen.getByText("One film, and what it shows").closest("details");
    if (!films) throw new Error("films are listed");
    expect(within(films).getByRole("heading", { name: aFilm().title, hidden: true })).toBeTruthy();
    expect(films.textContent).toContain("anyone’s death");
  });

  it("says what could be better in a deck that opens, and nothing where all is well", () => {
    const advice: Problem = {
      ...problem,
      message: "Pictures are not loaded.",
      severity: "warning",
    };
    show({ deck: { id: "own-day", source: "", deck, problems: [advice] } });
    const list = screen.getByText("One thing to look at in this deck").closest("details");
    expect(list?.textContent).toContain("Line 2. Pictures are not loaded.");
    cleanup();
    show();
    expect(screen.queryByText(/to look at in this deck/)).toBeNull();
  });

  it("resumes where a session stopped, or forgets it", async () => {
    const forgotten: string[] = [];
    show({ saved, onForget: async (id) => void forgotten.push(id) });
    expect(screen.getByText(/You stopped on slide 1 of 12/)).toBeTruthy();
    expect(link("Resume")).toBe("#/present/sample");
    await userEvent.click(screen.getByRole("button", { name: "Forget it and start fresh" }));
    expect(forgotten).toEqual(["s1"]);
  });

  it("shows the way to the problems of a deck that cannot open", async () => {
    const removed: string[] = [];
    show({
      deck: { id: "own-day", source: "", deck: null, problems: [problem, problem] },
      own: anOwnDeck,
      onRemove: async (id) => void removed.push(id),
    });
    expect(screen.getByText("This deck cannot open yet: it has 2 problems.")).toBeTruthy();
    expect(link("Show the problems")).toBe("#/present/own-day");
    expect(screen.queryByRole("link", { name: "Present" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Remove" }));
    expect(removed).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Remove it now" }));
    expect(removed).toEqual(["own-day"]);
  });
});
