import type { Deck } from "#deck/Deck.ts";
import type { Command } from "#session/Command.ts";
import type { FilmClock } from "#session/film/FilmClock.ts";
import { reduce } from "#session/reduce.ts";
import type { Session } from "#session/Session.ts";
import { startSession } from "#session/startSession.ts";
import { aDeck, sampleSlides } from "../../support/sampleDeck.ts";

const spared = new Set(["draw-the-circle", "carer", "tea"]);

/**
 * The sample deck, whose film `sample-film` of 76 seconds is on slide `carer`. Some of it may be left
 * out: a slide, the film, and a whole section.
 */
export const deck = aDeck({
  slides: sampleSlides().map((slide) => (spared.has(slide.id) ? { ...slide, keep: "may" } : slide)),
});

/** A session started at time 0 on the first slide, unless told. */
export function aSession(over: Partial<Session> = {}, on: Deck = deck): Session {
  return { ...startSession(on, "s1", 0), ...over };
}

/** Ready on its poster since time 0, unless told. */
export function aFilmClock(over: Partial<FilmClock> = {}): FilmClock {
  const ready = { status: "ready", position: 0, at: 0, rate: 1, stopAt: null, order: 1 } as const;
  return { slide: "carer", film: "sample-film", ...ready, ...over };
}

/** On the film's slide since time 0; the film stands at 10 seconds, or plays from there since time 0. */
export function onFilm(status: FilmClock["status"], over: Partial<Session> = {}): Session {
  const position = { ready: 0, playing: 10, paused: 10, ended: 76, text: 0 }[status];
  return aSession({
    position: { slide: "carer", step: 0 },
    film: aFilmClock({ status, position }),
    ...over,
  });
}

/** The session after some commands, all at the same time. */
export function reduced(session: Session, now: number, ...commands: readonly Command[]): Session {
  return commands.reduce((before, command) => reduce(deck, before, command, now), session);
}
