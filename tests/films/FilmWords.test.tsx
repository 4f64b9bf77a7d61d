// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { FilmPreview } from "#films/FilmPreview.tsx";
import { FilmWords } from "#films/FilmWords.tsx";
import { aFilm } from "../support/sampleDeck.ts";
import { aClock } from "./aClock.ts";

afterEach(cleanup);

const film = aFilm();
const playing = aClock({ status: "playing", position: 9, at: 1000 });
const now = () => 1000;

describe("FilmWords", () => {
  it("says before the film that its words will come, and offers them all at once", () => {
    render(<FilmWords film={film} clock={aClock()} now={now} />);
    expect(screen.getByRole("status").textContent).toContain("has not started");
    expect(screen.getByText("Read the whole film instead")).toBeTruthy();
    expect(screen.getByText("Carers are partners in care.")).toBeTruthy();
  });

  it("shows the lines said so far, with the newest marked", () => {
    const { container } = render(<FilmWords film={film} clock={playing} now={now} />);
    const lines = [...container.querySelectorAll(".film-reading-lines p")];
    expect(lines.map((line) => line.textContent)).toEqual([
      "I am up before he is.",
      "After lunch he sits by the window.",
    ]);
    expect(lines.map((line) => line.hasAttribute("data-now"))).toEqual([false, true]);
  });

  it("announces beginnings and ends, not each line", () => {
    render(<FilmWords film={film} clock={playing} now={now} />);
    expect(screen.getByRole("status").textContent).not.toContain("After lunch");
    expect(
      screen.getByRole("status").contains(screen.getByText("After lunch he sits by the window.")),
    ).toBe(false);
  });

  it("is the whole text route when the film is not shown", () => {
    render(<FilmWords film={film} clock={aClock({ status: "text" })} now={now} />);
    expect(screen.queryByText("Read the whole film instead")).toBeNull();
    for (const words of [...film.learning, ...film.transcript])
      expect(screen.getByText(words)).toBeTruthy();
  });
});

describe("FilmPreview", () => {
  it("is the poster and the film's name while it is ready", () => {
    const { container } = render(<FilmPreview film={film} clock={aClock()} now={now} />);
    expect(screen.getByAltText(film.poster.alt)).toBeTruthy();
    expect(container.querySelector("[data-caption]")).toBeNull();
  });

  it("shows the words and the place of the formula, and never a second player", () => {
    const { container } = render(<FilmPreview film={film} clock={playing} now={now} />);
    expect(screen.getByText("0:09 of 1:16")).toBeTruthy();
    expect(container.querySelector("[data-caption]")?.textContent).toBe(
      "After lunch he sits by the window.",
    );
    expect(container.querySelector("video, audio")).toBeNull();
  });
});
