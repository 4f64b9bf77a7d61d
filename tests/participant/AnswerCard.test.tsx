// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PublicSlide } from "#deck/Deck.ts";
import { AnswerCard } from "#participant/AnswerCard.tsx";
import { useDrafts } from "#participant/useDrafts.ts";
import { aSlide } from "../support/sampleDeck.ts";

let sent: string[];

beforeEach(() => {
  sent = [];
});
afterEach(cleanup);

function Card({ slide }: { readonly slide: PublicSlide }) {
  const drafts = useDrafts();
  return <AnswerCard slide={slide} drafts={drafts} onSend={(_, text) => sent.push(text)} />;
}

const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));

describe("AnswerCard", () => {
  it("asks for nothing on slides that ask nothing", () => {
    for (const slide of [aSlide(), aSlide({ kind: "prompt", answer: "none" })]) {
      const { container, unmount } = render(<Card slide={slide} />);
      expect(container.textContent).toBe("");
      unmount();
    }
  });

  it("sends words once, trimmed, and again only when they change", async () => {
    render(<Card slide={aSlide({ kind: "prompt", answer: "text" })} />);
    await send();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText("Your answer"), "  Being heard ");
    await send();
    await send();
    expect(sent).toEqual(["Being heard"]);
    expect(screen.getByRole("status").textContent).toBe(
      "Sent. You can change it and send it again.",
    );
    await userEvent.type(screen.getByLabelText("Your answer"), "today");
    expect(screen.getByRole("status").textContent).toBe("Changed. Not sent yet.");
    await send();
    expect(sent.at(-1)).toBe("Being heard today");
  });

  it("leaves the focus on Send after it was pressed by keyboard", async () => {
    render(<Card slide={aSlide({ kind: "prompt", answer: "words" })} />);
    await userEvent.type(screen.getByLabelText("A few words"), "Tea");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(sent).toEqual(["Tea"]);
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Send" });
    expect(document.activeElement).toBe(button);
    expect(button.disabled).toBe(false);
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });

  it("offers the slide’s choices, and sends the one chosen", async () => {
    const choices = ["A neighbour", "The district nurse"];
    render(<Card slide={aSlide({ kind: "prompt", answer: "choice", choices })} />);
    await userEvent.click(screen.getByRole("radio", { name: "A neighbour" }));
    await userEvent.click(screen.getByRole("radio", { name: "The district nurse" }));
    await send();
    expect(sent).toEqual(["The district nurse"]);
  });

  it("takes one mark of five for a question on a scale", async () => {
    render(<Card slide={aSlide({ kind: "prompt", answer: "scale" })} />);
    const group = screen.getByRole("group", { name: /From 1, not at all, to 5/ });
    await userEvent.click(within(group).getByRole("radio", { name: "4" }));
    await send();
    expect(sent).toEqual(["4"]);
  });

  it("takes a mark for each statement, and lets any be left out", async () => {
    render(<Card slide={aSlide({ kind: "scale" })} />);
    const last = screen.getByRole("group", { name: "I can say plainly that someone is dying" });
    await userEvent.click(within(last).getByRole("radio", { name: "2" }));
    expect(within(last).getByRole<HTMLInputElement>("radio", { name: "2" }).checked).toBe(true);
    await send();
    expect(sent).toEqual(["-, -, 2"]);
  });
});
