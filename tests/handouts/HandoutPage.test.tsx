// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HandoutPage } from "#handouts/page/HandoutPage.tsx";
import { participantHandout } from "#handouts/participant/participantHandout.ts";
import { aDeck } from "../support/sampleDeck.ts";

afterEach(cleanup);

function show() {
  render(<HandoutPage handout={participantHandout(aDeck())} name="sample-handout" />);
}

describe("HandoutPage", () => {
  it("is the handout, in its language, under one main heading", () => {
    show();
    const main = screen.getByRole("main");
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(within(main).getByRole("heading", { name: "Key messages" })).toBeTruthy();
    expect(within(main).getByRole("article").getAttribute("lang")).toBe("en-GB");
    expect(screen.queryByText("Notes for the trainer only.")).toBeNull();
  });

  it("gives the numbers to ring as links, and names the rows they stand in", () => {
    show();
    const row = screen.getByRole("rowheader", { name: /^Samaritans/ }).closest("tr");
    const link = row && within(row).getByRole("link", { name: /116\s123/ });
    expect(link?.getAttribute("href")).toBe("tel:116123");
  });

  it("leads back to the desk, and prints", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    show();
    expect(screen.getByRole("link", { name: "Back to the desk" }).getAttribute("href")).toBe("#/");
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it("says plainly when this browser cannot make the PDF, and what else to do", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Download PDF" }));
    const status = await screen.findByText(/could not be made/);
    expect(status.closest("[role=status]")).toBeTruthy();
    expect(status.textContent).toContain("press Print");
  });
});
