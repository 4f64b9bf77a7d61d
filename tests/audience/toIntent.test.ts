import { describe, expect, it } from "vitest";
import { toIntent } from "#audience/toIntent.ts";
import { type PublicState, publicState } from "#protocol/publicState.ts";
import { startSession } from "#session/startSession.ts";
import type { KeyAction } from "#ui/keymap.ts";
import { aDeck } from "../support/sampleDeck.ts";

const deck = aDeck();
const shown: PublicState = publicState(deck, startSession(deck, "s1", 0));
const film = {
  slide: "carer",
  film: "sample-film",
  status: "playing",
  position: 0,
  at: 0,
  rate: 1,
  stopAt: null,
  order: 0,
} as const;

const cover: KeyAction = { scope: "room", command: { type: "toggleCover", cover: "black" } };
const play: KeyAction = { scope: "room", command: { type: "toggleFilm" } };

describe("toIntent", () => {
  it("asks for black or for the slide, by what this wall shows, never to toggle", () => {
    expect(toIntent(cover, shown)).toEqual({ type: "cover", cover: "black" });
    expect(toIntent(cover, { ...shown, cover: "black" })).toEqual({ type: "cover", cover: "none" });
    expect(toIntent(cover, { ...shown, cover: "pause" })).toEqual({
      type: "cover",
      cover: "black",
    });
    expect(toIntent(cover, null)).toEqual({ type: "cover", cover: "black" });
  });

  it("asks to play or to pause, by the film that this wall shows", () => {
    expect(toIntent(play, { ...shown, film })).toEqual({ type: "pauseFilm" });
    expect(toIntent(play, { ...shown, film: { ...film, status: "paused" } })).toEqual({
      type: "playFilm",
    });
  });

  it("sends moves as they are, and panels to the console, with the digit that was typed", () => {
    const next: KeyAction = { scope: "room", command: { type: "next", held: true } };
    expect(toIntent(next, shown)).toEqual({ type: "next", held: true });
    expect(toIntent({ scope: "console", panel: "goTo", digits: "5" }, shown)).toEqual({
      type: "panel",
      panel: "goTo",
      digits: "5",
    });
    expect(toIntent({ scope: "console", panel: "help" }, shown)).toEqual({
      type: "panel",
      panel: "help",
    });
  });

  it("asks for nothing where the key is this window’s own", () => {
    expect(toIntent({ scope: "window", act: "fullScreen" }, shown)).toBeNull();
  });
});
