import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command } from "#session/Command.ts";
import { reduce } from "#session/reduce.ts";
import { restoreSession } from "#session/restoreSession.ts";
import { roomPosition } from "#session/roomPosition.ts";
import { findSlide } from "#session/route.ts";
import type { Position, Session } from "#session/Session.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { deck } from "./support/aSession.ts";
import { anyWalk, type Step, type Walk } from "./support/commands.ts";

/** The session after each step, the one it starts from first. */
function walk({ from, steps }: Walk): readonly Session[] {
  let now = 0;
  let session = from;
  const seen = [session];
  for (const step of steps) {
    now += step.wait;
    session = reduce(deck, session, aimed(session, step, now), now);
    seen.push(session);
  }
  return seen;
}

/** The step's command; an observation comes from the leader, and is as near the truth as was asked. */
function aimed({ film, soundLeader }: Session, { command, near }: Step, now: number): Command {
  if (command.type !== "observeFilm" || near === "nothing" || !film) return command;
  const guest = soundLeader ?? command.guest;
  const position = near === "time" ? command.position : film.position + (now % 7);
  const at = near === "position" ? command.at : now;
  return { ...command, guest, slide: film.slide, order: film.order, position, at };
}

function isInside(place: Position): boolean {
  const slide = findSlide(deck, place.slide);
  return slide !== undefined && place.step >= 0 && place.step <= slide.steps;
}

const runs = { numRuns: 250 };

describe("any sequence of commands", () => {
  it("keeps trainer and room inside the deck and within each slide's steps", () => {
    const property = fc.property(anyWalk, (path) => {
      for (const session of walk(path)) {
        expect([session.position, roomPosition(session)].every(isInside)).toBe(true);
      }
    });
    fc.assert(property, runs);
  });

  it("has a film exactly on the room's film slide, inside its length", () => {
    const property = fc.property(anyWalk, (path) => {
      for (const session of walk(path)) {
        const slide = findSlide(deck, roomPosition(session).slide);
        const { film } = session;
        expect(film !== null).toBe(slide?.kind === "film");
        if (!film || slide?.kind !== "film") continue;
        expect([film.slide, film.film, film.rate]).toEqual([slide.id, slide.film.id, 1]);
        expect(Number.isFinite(film.at)).toBe(true);
        expect(film.position).toBeGreaterThanOrEqual(0);
        expect(film.position).toBeLessThanOrEqual(slide.film.duration);
        if (film.stopAt !== null) {
          expect(film.status).toBe("playing");
          expect(film.stopAt).toBe(47.75);
          expect(film.position).toBeLessThan(film.stopAt);
        }
        if (film.status === "ready" || film.status === "text") expect(film.position).toBe(0);
        if (film.status === "ended") expect(film.position).toBe(slide.film.duration);
      }
    });
    fc.assert(property, runs);
  });

  it("never has a cover over a playing film", () => {
    const property = fc.property(anyWalk, (path) => {
      for (const { cover, film } of walk(path))
        if (cover !== "none") expect(film?.status).not.toBe("playing");
    });
    fc.assert(property, runs);
  });

  it("starts a film only by a Next that is not held, or by a play", () => {
    const starts = new Set(["next", "playFilm", "toggleFilm"]);
    const property = fc.property(anyWalk, (path) => {
      const seen = walk(path);
      for (const [index, { command }] of path.steps.entries()) {
        const [before, now] = [seen[index]?.film, seen[index + 1]?.film];
        if (now?.status !== "playing" || before?.status === "playing") continue;
        expect(starts).toContain(command.type);
        if (command.type === "next") expect(command.held).not.toBe(true);
      }
    });
    fc.assert(property, runs);
  });

  it("brings the room to a film only from its warning or from the slide after it", () => {
    const property = fc.property(anyWalk, (path) => {
      const places = walk(path).map((session) => roomPosition(session).slide);
      for (const [index, place] of places.entries()) {
        if (index === 0 || place !== "carer" || places[index - 1] === "carer") continue;
        expect(["before-carer", "after-carer"]).toContain(places[index - 1]);
      }
    });
    fc.assert(property, runs);
  });

  it("gives each order of a visit to a film a higher number", () => {
    const property = fc.property(anyWalk, (path) => {
      const films = walk(path).map((session) => session.film);
      for (const [index, film] of films.entries()) {
        const before = films[index - 1];
        if (!film || !before || film === before) continue;
        // What is seen, and where a film will stop, are no orders.
        const type = path.steps[index - 1]?.command.type ?? "";
        if (["observeFilm", "stopBefore"].includes(type)) expect(film.order).toBe(before.order);
        else expect(film.order).toBeGreaterThan(before.order);
      }
    });
    fc.assert(property, runs);
  });

  it("leaves out a film with its warning and pause or not at all, and nothing that must stay", () => {
    const film = ["before-carer", "carer", "after-carer"];
    const property = fc.property(anyWalk, (path) => {
      for (const { plan } of walk(path)) {
        const left = new Set(plan.drop);
        expect(film.filter((slide) => left.has(slide)).length % 3).toBe(0);
        for (const slide of [...film, "draw-the-circle", "tea"]) left.delete(slide);
        expect([...left]).toEqual([]);
      }
    });
    fc.assert(property, runs);
  });

  it("never sets the workshop's clock back", () => {
    const property = fc.property(anyWalk, (path) => {
      const seen = walk(path);
      let now = 0;
      for (const [index, { wait }] of path.steps.entries()) {
        now += wait;
        const [before, after] = [seen[index], seen[index + 1]];
        if (!before || !after) continue;
        expect(readStopwatch(after.clock, now)).toBe(readStopwatch(before.clock, now));
      }
    });
    fc.assert(property, runs);
  });

  it("keeps all times real and no stopwatch below nothing", () => {
    const property = fc.property(anyWalk, (path) => {
      for (const session of walk(path)) {
        const watches = [session.clock, ...Object.values(session.prompts)];
        const times = [...watches.map((watch) => watch.elapsed), ...Object.values(session.spent)];
        expect(times.every((time) => time >= 0)).toBe(true);
      }
    });
    fc.assert(property, runs);
  });

  it("gives the same session again when it is replayed", () => {
    const property = fc.property(anyWalk, (path) => {
      expect(walk(path).at(-1)).toEqual(walk(path).at(-1));
    });
    fc.assert(property, runs);
  });

  it("keeps the reference exactly when nothing changes", () => {
    const property = fc.property(anyWalk, (path) => {
      const seen = walk(path);
      for (const [index, session] of seen.entries()) {
        const before = seen[index - 1];
        if (before && before !== session) expect(session).not.toEqual(before);
      }
    });
    fc.assert(property, runs);
  });

  it("changes no session that was handed out", () => {
    const property = fc.property(anyWalk, (path) => {
      const frozen = (value: unknown): void => {
        if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
        Object.freeze(value);
        Object.values(value).forEach(frozen);
      };
      let session = path.from;
      for (const { command, wait } of path.steps) {
        frozen(session);
        session = reduce(deck, session, command, wait);
      }
    });
    fc.assert(property, runs);
  });

  it("can be saved and gone on with at once as if nothing had been", () => {
    const property = fc.property(anyWalk, (path) => {
      const session = walk(path).at(-1) ?? path.from;
      expect(restoreSession(deck, structuredClone(session), 1000, 1000)).toEqual(session);
    });
    fc.assert(property, runs);
  });
});
