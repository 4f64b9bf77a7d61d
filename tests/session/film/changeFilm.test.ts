import { describe, expect, it } from "vitest";
import { chooseFilms } from "#deck/chooseFilms.ts";
import { changeFilm } from "#session/film/changeFilm.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { aFilm } from "../../support/sampleDeck.ts";
import { aSession, deck, onFilm } from "../support/aSession.ts";

const films = new Map([["other-film", aFilm({ id: "other-film", duration: 40 })]]);
const choice = { film: "other-film", source: 0 };
const after = chooseFilms(deck, { carer: choice }, films);
const change = { slide: "carer", choice };

describe("changeFilm", () => {
  it("takes a room that is on the film back to the warning", () => {
    const session = onFilm("playing", { filmStops: { carer: [48] } });
    const changed = changeFilm({ before: deck, after }, session, change, 5000);
    expect(changed).toMatchObject({
      position: { slide: "before-carer", step: 0 },
      film: null,
      films: { carer: choice },
      filmStops: { carer: [] },
    });
  });

  it("takes a frozen room back too, and the trainer with it", () => {
    const session = onFilm("playing", {
      frozen: { slide: "carer", step: 0 },
      position: { slide: "tea", step: 0 },
    });
    const changed = changeFilm({ before: deck, after }, session, change, 5000);
    expect([changed.frozen, roomPosition(changed).slide]).toEqual([null, "before-carer"]);
  });

  it("moves nobody who is elsewhere", () => {
    const session = aSession();
    const changed = changeFilm({ before: deck, after }, session, change, 5000);
    expect(changed.position).toEqual(session.position);
    expect(changed.films).toEqual({ carer: choice });
  });

  it("goes on where the film is when only its source is another", () => {
    const source = { film: "sample-film", source: 1 };
    const session = onFilm("playing", { filmStops: { carer: [48] } });
    const same = { slide: "carer", choice: source };
    const changed = changeFilm({ before: deck, after: deck }, session, same, 5000);
    expect([changed.film, changed.filmStops]).toEqual([session.film, session.filmStops]);
    expect(changed.films).toEqual({ carer: source });
  });

  it("moves nobody for a slide that is not in the deck", () => {
    const gone = { slide: "gone", choice };
    const session = onFilm("paused");
    expect(changeFilm({ before: deck, after }, session, gone, 5000).position.slide).toBe("carer");
  });
});
