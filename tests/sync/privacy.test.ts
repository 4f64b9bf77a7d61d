import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deck as plain } from "../session/support/aSession.ts";
import { anyWalk, type Walk } from "../session/support/commands.ts";
import { secret, withSecrets } from "../support/secrets.ts";
import { aWire, guestOn, hostOn } from "./support/workshop.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const deck = withSecrets(plain);
const answer = { type: "answer", guest: "phone", slide: "before", text: "SECRET-ANSWER" } as const;

/** What the host and its guests send through a random walk, freezes and edits of the deck included. */
function sentThrough(path: Walk) {
  const wire = aWire();
  const host = hostOn(wire, { deck });
  guestOn(wire);
  guestOn(wire, { id: "phone", role: "participant" });
  host.dispatch(answer);
  for (const [index, { command, wait }] of path.steps.entries()) {
    if (command.type !== "answer") host.dispatch(command);
    if (index % 20 === 19) host.acceptDeck({ ...deck, hash: `edited ${index}` });
    vi.advanceTimersByTime(Math.min(1500, Math.max(5, wait)));
  }
  host.end();
  vi.advanceTimersByTime(5);
  host.close();
  vi.clearAllTimers();
  return wire.sent;
}

describe("everything a host sends, wherever a walk leads", () => {
  it("holds no note, no plan and no answer, to walls and to participants", () => {
    const property = fc.property(anyWalk, (path) => {
      const sent = sentThrough(path);
      const words = JSON.stringify(sent);
      expect(words).toContain("welcome");
      for (const word of [secret, "SECRET-ANSWER", "987654"]) expect(words).not.toContain(word);
    });
    fc.assert(property, { numRuns: 12 });
  });

  it("shows participants one slide at a time, and never a deck", () => {
    const property = fc.property(anyWalk, (path) => {
      const room = sentThrough(path).filter(({ name }) => name.endsWith("/room"));
      const down = room.map(({ message }) => message as Message);
      expect(down.some((message) => message.type === "page")).toBe(true);
      for (const message of down) {
        expect(["page", "ack", "ended", "hello", "here"]).toContain(message.type);
        if (message.type !== "page") continue;
        const others = deck.slides.filter(({ id }) => id !== message.page.slide.id);
        const words = JSON.stringify(message);
        for (const { id } of others) expect(words).not.toContain(`"id":"${id}"`);
      }
    });
    fc.assert(property, { numRuns: 12 });
  });

  it("keeps the trainer's place in a freeze from all", () => {
    const wire = aWire();
    const host = hostOn(wire, { deck });
    guestOn(wire, { id: "phone", role: "participant" });
    vi.advanceTimersByTime(5);
    host.dispatch({ type: "toggleFreeze" });
    const before = wire.sent.length;
    host.dispatch({ type: "goTo", slide: "tea" });
    vi.advanceTimersByTime(3000);
    const words = JSON.stringify(wire.sent.slice(before));
    expect(words).toContain("welcome");
    expect(words).not.toContain("tea");
    host.close();
  });
});

type Message =
  | { readonly type: "page"; readonly page: { readonly slide: { readonly id: string } } }
  | { readonly type: "ack" | "ended" | "hello" | "here" };
