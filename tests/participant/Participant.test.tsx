// @vitest-environment jsdom
import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Participant } from "#participant/Participant.tsx";
import { roomName, wallName } from "#protocol/channelNames.ts";
import type { Downstream } from "#protocol/downstream.ts";
import { type Upstream, upstreamSchema } from "#protocol/upstream.ts";
import { startSession } from "#session/startSession.ts";
import { broadcastChannel } from "#sync/broadcastChannel.ts";
import { createHost, type Host } from "#sync/createHost.ts";
import { wallClock } from "#sync/wallClock.ts";
import { aDeck } from "../support/sampleDeck.ts";

// Real channels on a busy machine: patience, and no test of speed.
const patience = { timeout: 15_000 };
configure({ asyncUtilTimeout: patience.timeout });
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let host: Host;
let upstream: Upstream[];
let tap: { close(): void };

beforeEach(async () => {
  const id = crypto.randomUUID();
  const deck = aDeck();
  const room = broadcastChannel<Downstream, Upstream>(roomName(id), upstreamSchema);
  host = createHost({
    deck,
    session: startSession(deck, id, wallClock()),
    epoch: 1,
    heard: {},
    wall: broadcastChannel<Downstream, Upstream>(wallName(id), upstreamSchema),
    room,
    save: () => undefined,
    onPanel: () => undefined,
    now: wallClock,
  });
  upstream = [];
  const listener = broadcastChannel<never, Upstream>(roomName(id), upstreamSchema);
  listener.listen((message) => upstream.push(message));
  tap = listener;
  render(<Participant session={id} />);
  await screen.findByRole("heading", { name: "Working together at the end of life" });
});

afterEach(() => {
  cleanup();
  host.close();
  tap.close();
});

async function go(slide: string, heading: string): Promise<void> {
  act(() => host.dispatch({ type: "goTo", slide }));
  await screen.findByRole("heading", { name: heading });
}

describe("Participant", () => {
  it("follows the room, says the new page’s name, and says nothing of notes", async () => {
    await go("who-is-around", "Who is around one person?");
    expect(screen.getByText("about 6 minutes left")).toBeTruthy();
    expect(screen.getAllByRole("status").map((each) => each.textContent)).toContain(
      "Who is around one person?",
    );
    expect(document.body.textContent).not.toContain("trainer only");
  });

  it("sends an answer that the console holds, and keeps what was written for each slide", async () => {
    await go("who-is-around", "Who is around one person?");
    await userEvent.type(screen.getByLabelText("A few words"), "Her sister");
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    await expect
      .poll(() => host.store.getState().session.answers[0]?.text, patience)
      .toBe("Her sister");
    await go("close", "Thank you");
    await go("who-is-around", "Who is around one person?");
    expect(screen.getByLabelText<HTMLTextAreaElement>("A few words").value).toBe("Her sister");
  });

  it("sets the focus down at the top of a new page, not nowhere", async () => {
    await go("who-is-around", "Who is around one person?");
    screen.getByLabelText("A few words").focus();
    await go("close", "Thank you");
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("rests while the room is covered", async () => {
    act(() => host.dispatch({ type: "cover", cover: "black" }));
    await screen.findByRole("heading", { name: "Take a moment" });
    expect(screen.getByText("116 123").getAttribute("href")).toBe("tel:116123");
    expect(screen.queryByRole("heading", { name: /Working together/ })).toBeNull();
  });

  it("steps out and comes back without a word to anyone", async () => {
    await expect
      .poll(() => upstream.some((message) => message.type === "here"), patience)
      .toBe(true);
    const before = host.store.getState();
    upstream.length = 0;
    await userEvent.click(screen.getByRole("button", { name: "Step out" }));
    expect(screen.getByText(/Nobody has been told/)).toBeTruthy();
    act(() => host.dispatch({ type: "goTo", slide: "close" }));
    await expect
      .poll(() => upstream.filter(({ type }) => type === "here").length, patience)
      .toBeGreaterThan(1);
    expect(new Set(upstream.map(({ type }) => type))).toEqual(new Set(["here"]));
    expect(host.store.getState().session.answers).toBe(before.session.answers);
    expect(host.store.getState().guests[0]?.connected).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Come back" }));
    expect(screen.getByRole("heading", { name: "Thank you" })).toBeTruthy();
  });

  it("says that the workshop has ended", async () => {
    act(() => host.end());
    expect(await screen.findByRole("heading", { name: "The workshop has ended" })).toBeTruthy();
  });
});
