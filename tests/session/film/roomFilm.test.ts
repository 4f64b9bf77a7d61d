import { describe, expect, it } from "vitest";
import { roomFilm } from "#session/film/roomFilm.ts";
import { aSession, deck, onFilm } from "../support/aSession.ts";

describe("roomFilm", () => {
  it("is the film that the room sees, also while the trainer looks ahead", () => {
    const away = onFilm("paused", {
      frozen: { slide: "carer", step: 0 },
      position: { slide: "tea", step: 0 },
    });
    expect(roomFilm(deck, onFilm("ready"))?.id).toBe("sample-film");
    expect(roomFilm(deck, away)?.id).toBe("sample-film");
    expect(roomFilm(deck, aSession())).toBeNull();
  });
});
