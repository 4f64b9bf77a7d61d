import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicDeck } from "#deck/publicDeck.ts";
import { page } from "#protocol/page.ts";
import { publicState } from "#protocol/publicState.ts";
import { reduce } from "#session/reduce.ts";
import type { Session } from "#session/Session.ts";
import { aSession, onFilm } from "../session/support/aSession.ts";
import { anyWalk, type Walk } from "../session/support/commands.ts";
import { aDeck } from "../support/sampleDeck.ts";
import { secret, withSecrets } from "../support/secrets.ts";

const deck = withSecrets(aDeck());
const secretAnswer = "SECRET-ANSWER";

/** Each session of a walk, in which somebody has answered something. */
function walk({ from, steps }: Walk): readonly Session[] {
  const answer = { guest: "phone", slide: "before", text: secretAnswer, at: 0 };
  let now = 0;
  let session: Session = { ...from, answers: [answer] };
  return steps.map(({ command, wait }) => {
    now += wait;
    session = reduce(deck, session, command, now);
    return session;
  });
}

describe("publicState", () => {
  it("is the room's place, cover, film, discussion clock and sound, and nothing else", () => {
    const session = aSession({
      position: { slide: "welcome", step: 0 },
      frozen: { slide: "tea", step: 0 },
      cover: "black",
      soundLeader: "wall",
      extraMinutes: { tea: 1 },
    });
    expect(publicState(deck, session)).toEqual({
      deck: deck.hash,
      slide: "tea",
      step: 0,
      cover: "black",
      film: null,
      showing: { captions: true, captionSize: "normal", volume: 1, readAloud: false },
      prompt: { total: 660, watch: { elapsed: 0, since: null } },
      soundLeader: "wall",
    });
  });

  it("never moves while the trainer looks ahead in a freeze", () => {
    const frozen = reduce(deck, onFilm("paused"), { type: "toggleFreeze" }, 0);
    const away = reduce(deck, frozen, { type: "goTo", slide: "tea" }, 0);
    const moves = new Set(["next", "back", "nextSlide", "backSlide", "first", "last", "goTo"]);
    const property = fc.property(anyWalk, ({ steps }) => {
      let session = away;
      for (const { command, wait } of steps) {
        // On the room's own film the same keys reach the film.
        const onRoomsFilm = session.position.slide === "carer" && command.type !== "goTo";
        if (!moves.has(command.type) || onRoomsFilm) continue;
        session = reduce(deck, session, command, wait);
        expect(publicState(deck, session)).toEqual(publicState(deck, frozen));
      }
    });
    expect(publicState(deck, away)).toEqual(publicState(deck, frozen));
    fc.assert(property, { numRuns: 50 });
  });
});

describe("what goes down", () => {
  it("never holds notes, plans or answers, wherever the session is", () => {
    const property = fc.property(anyWalk, (path) => {
      for (const session of walk(path)) {
        const words = JSON.stringify([publicState(deck, session), page(deck, session)]);
        expect(words).not.toContain(secret);
        expect(words).not.toContain(secretAnswer);
        expect(words).not.toContain("987654");
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("shows participants the room's slide alone", () => {
    const property = fc.property(anyWalk, (path) => {
      for (const session of walk(path)) {
        const shown = page(deck, session);
        expect(shown.slide.id).toBe(shown.state.slide);
        const others = deck.slides.filter(({ id }) => id !== shown.slide.id);
        const words = JSON.stringify(shown);
        for (const other of others) expect(words).not.toContain(`"id":"${other.id}"`);
      }
    });
    // The support directory is no slide: its entries have names of their own.
    expect(page(deck, aSession()).support.map((entry) => entry.id)).not.toContain("support");
    fc.assert(property, { numRuns: 50 });
  });

  it("gives a wall the deck without notes, lines or plan", () => {
    const words = JSON.stringify(publicDeck(deck));
    expect(words).not.toContain(secret);
    expect(words).not.toContain("987654");
    expect(Object.keys(publicDeck(deck)).toSorted()).toEqual([
      "hash",
      "id",
      "language",
      "slides",
      "title",
    ]);
  });
});

describe("page", () => {
  it.each(["before-carer", "carer"])("brings a film's words on %s, never its files", (slide) => {
    const shown = page(deck, aSession({ position: { slide, step: 0 } })).slide;
    if (shown.kind !== "film" && shown.kind !== "warning") throw new Error(shown.kind);
    expect(shown.film.transcript).not.toEqual([]);
    expect(shown.film.sources).toEqual([]);
    expect(shown.film.soundtracks).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain("film.webm");
  });

  it("brings the support of the deck, or none", () => {
    expect(page(deck, aSession()).support).toHaveLength(3);
    const without = aDeck({ slides: deck.slides.slice(0, 3) });
    expect(page(without, aSession({}, without)).support).toEqual([]);
  });

  it("throws at a place outside the deck: that is our bug", () => {
    const lost = aSession({ position: { slide: "gone", step: 0 } });
    expect(() => page(deck, lost)).toThrow("gone");
  });
});
