import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { publicDeck } from "#deck/publicDeck.ts";
import { lobbyName, roomName, wallName } from "#protocol/channelNames.ts";
import { decode } from "#protocol/decode.ts";
import { type Downstream, downstreamSchema } from "#protocol/downstream.ts";
import type { Intent } from "#protocol/intent.ts";
import { lobbySchema } from "#protocol/lobby.ts";
import { page } from "#protocol/page.ts";
import { publicState } from "#protocol/publicState.ts";
import { type Upstream, upstreamSchema } from "#protocol/upstream.ts";
import { aSession, deck, onFilm } from "../session/support/aSession.ts";

const head = { session: "s1", epoch: 2, seq: 3, sentAt: 4.5 };
const talking = aSession({ position: { slide: "tea", step: 0 } });

const down: readonly Downstream[] = [
  { type: "state", ...head, state: publicState(deck, onFilm("playing")) },
  { type: "state", ...head, state: publicState(deck, talking) },
  { type: "deck", session: "s1", deck: publicDeck(deck) },
  { type: "page", ...head, page: page(deck, onFilm("text")) },
  { type: "ask", session: "s1", guest: "g1", ask: "place" },
  { type: "ack", run: "r1", n: 1 },
  { type: "ended", session: "s1" },
];

const intents: readonly Intent[] = [
  { type: "next" },
  { type: "next", held: true },
  { type: "back", held: true },
  { type: "nextSlide" },
  { type: "backSlide" },
  { type: "first" },
  { type: "last" },
  { type: "cover", cover: "pause" },
  { type: "playFilm" },
  { type: "pauseFilm" },
  { type: "toggleFreeze" },
  { type: "toggleClock" },
  { type: "panel", panel: "goTo" },
  { type: "panel", panel: "goTo", digits: "12" },
  { type: "answer", slide: "before", text: "3" },
];

const health = {
  slide: "tea",
  visible: true,
  fullScreen: false,
  sound: "ready",
  trouble: "",
} as const;
const film = { slide: "carer", order: 1, position: 2, at: 3, playing: true, ended: false };

const up: readonly Upstream[] = [
  { type: "hello", guest: "g1", deck: null },
  { type: "here", guest: "g1", ...health, film: null },
  { type: "here", guest: "g1", ...health, film },
  { type: "here", guest: "g1", ...health, film: null, size: { width: 9, height: 5, ratio: 1.5 } },
  {
    type: "here",
    guest: "g1",
    ...health,
    film,
    flow: { loaded: 8, whole: false, dropped: 1, frames: 90 },
  },
  ...intents.map(
    (intent, n) => ({ type: "submit", guest: "g", run: "r", n, oldest: 1, intent }) as const,
  ),
  { type: "bye", guest: "g1" },
];

type AnySchema = z.ZodMiniType<unknown>;

describe("decode", () => {
  it.each(down)("takes a host's $type as it is", (message) => {
    expect(decode(downstreamSchema, structuredClone(message))).toEqual(message);
  });

  it.each(up)("takes a guest's $type as it is", (message) => {
    expect(decode(upstreamSchema, structuredClone(message))).toEqual(message);
  });

  it.each<[string, AnySchema, unknown]>([
    ["a direction that is not its own", upstreamSchema, down[0]],
    ["the other direction that is not its own", downstreamSchema, up[0]],
    ["a state without its number", downstreamSchema, { ...down[0], seq: undefined }],
    ["a number that is none", downstreamSchema, { ...down[0], seq: Number.NaN }],
    ["a cover that there is not", upstreamSchema, submit({ type: "cover", cover: "purple" })],
    [
      "a guest's goTo: only the console jumps",
      upstreamSchema,
      submit({ type: "goTo", slide: "x" }),
    ],
    [
      "digits that are none",
      upstreamSchema,
      submit({ type: "panel", panel: "goTo", digits: "1a" }),
    ],
    [
      "digits without end",
      upstreamSchema,
      submit({ type: "panel", panel: "goTo", digits: "12345" }),
    ],
    ["a guest's clearing of answers", upstreamSchema, submit({ type: "clearAnswers" })],
    ["a deck that is none", downstreamSchema, { type: "deck", session: "s1", deck: null }],
    [
      "a deck without slides",
      downstreamSchema,
      { type: "deck", session: "s1", deck: { hash: "" } },
    ],
    ["a deck that is words", downstreamSchema, { type: "deck", session: "s1", deck: "slides" }],
    ["a page without a slide", downstreamSchema, pageWith({ slide: null })],
    ["a page whose slide is words", downstreamSchema, pageWith({ slide: "kind" })],
    ["a page whose slide has no kind", downstreamSchema, pageWith({ slide: { id: "a" } })],
    ["a page whose support is words", downstreamSchema, pageWith({ support: ["name"] })],
    ["a page whose support is nothing", downstreamSchema, pageWith({ support: [null] })],
    ["a page whose support has no name", downstreamSchema, pageWith({ support: [{}] })],
  ])("drops %s", (_name, schema, message) => {
    expect(decode(schema, message)).toBeUndefined();
  });

  it("drops fields that no schema names", () => {
    const nosy = { ...down[0], notes: "secret" };
    expect(decode(downstreamSchema, nosy)).toEqual(down[0]);
  });

  it("never throws, whatever comes", () => {
    const property = fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
      const schemas: readonly AnySchema[] = [downstreamSchema, upstreamSchema, lobbySchema];
      for (const schema of schemas) expect(decode(schema, anything)).toBeUndefined();
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("never throws at a message with one part changed", () => {
    const damaged = fc.tuple(fc.constantFrom(...down, ...up), fc.nat(), fc.anything());
    const property = fc.property(damaged, ([message, at, anything]) => {
      const fields = Object.entries(message);
      const hurt = fields.map(([name, value], index) => [
        name,
        index === at % fields.length ? anything : value,
      ]);
      const isDown = down.includes(message as Downstream);
      const schema: AnySchema = isDown ? downstreamSchema : upstreamSchema;
      expect(() => decode(schema, Object.fromEntries(hurt))).not.toThrow();
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("channel names", () => {
  it("keep sessions, walls and rooms apart", () => {
    const names = [lobbyName, ...["s1", "s2"].flatMap((id) => [wallName(id), roomName(id)])];
    expect(new Set(names).size).toBe(5);
  });
});

function submit(intent: unknown): unknown {
  return { type: "submit", guest: "g", run: "r", n: 1, oldest: 1, intent };
}

function pageWith(over: object): unknown {
  return { type: "page", ...head, page: { ...page(deck, talking), ...over } };
}
