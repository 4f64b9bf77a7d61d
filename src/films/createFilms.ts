import { createElement, type ReactNode } from "react";
import type { SlideOf } from "#deck/Deck.ts";
import type { Film } from "#deck/Film.ts";
import type { FilmClock } from "#session/film/FilmClock.ts";
import { plainShowing, type Showing } from "#session/film/Showing.ts";
import { createScreen, type Screen } from "./createScreen.ts";
import { type FilmOrder, resting } from "./FilmOrder.ts";
import type { FilmReport } from "./FilmReport.ts";
import { FilmScreen } from "./FilmScreen.tsx";
import { sourceAddress } from "./playableSources.ts";
import { soundRefused, watchSound } from "./soundCheck.ts";

export type { FilmReport };

/**
 * `blocked`: the browser refused sound. `unplayable`: no source plays, and the wall shows the words;
 * or its words cannot be read aloud.
 */
export type FilmProblem =
  | { readonly kind: "blocked" }
  | { readonly kind: "unplayable"; readonly message: string };

interface FilmsOptions {
  /** The host's clock, in milliseconds. */
  readonly now: () => number;
  /** What the element with sound really does: on each of its events and twice a second. */
  readonly onReport: (report: FilmReport) => void;
  readonly onProblem: (problem: FilmProblem) => void;
}

/** The films of one wall. */
export interface Films {
  /** Draws a film slide; its element is made once and loads before the slide is reached. */
  readonly render: (slide: SlideOf<"film">) => ReactNode;
  /**
   * Does what the host says, before it returns. `covered` stops every picture and sound first;
   * taking a cover away starts nothing that the clock does not say is playing.
   */
  readonly apply: (
    clock: FilmClock | null,
    wall: { readonly sounding: boolean; readonly covered: boolean; readonly showing: Showing },
  ) => void;
  readonly close: () => void;
}

export function createFilms(options: FilmsOptions): Films {
  const screens = new Map<string, Screen>();
  let order: FilmOrder = resting;
  let showing = plainShowing;

  const stopWatching = watchSound((ready) => {
    if (ready) for (const screen of screens.values()) screen.allowSound();
  });

  /** Every screen is reached, also past one whose player throws. */
  function silenceAll(): void {
    const thrown: unknown[] = [];
    for (const screen of screens.values())
      try {
        screen.silence();
      } catch (error) {
        thrown.push(error);
      }
    if (thrown.length > 0) throw thrown[0];
  }

  function orderFor(slide: string): FilmOrder {
    return order.clock?.slide === slide ? order : resting;
  }

  function newScreen(): Screen {
    return createScreen({
      now: options.now,
      onReport: options.onReport,
      onRefused() {
        soundRefused();
        options.onProblem({ kind: "blocked" });
      },
      onUnplayable: (film) =>
        options.onProblem({ kind: "unplayable", message: unplayableWords(film) }),
      onVoiceless: (film) =>
        options.onProblem({ kind: "unplayable", message: voicelessWords(film) }),
    });
  }

  function enter(slide: string, screen: Screen): () => void {
    screens.set(slide, screen);
    screen.obey(orderFor(slide), showing);
    return () => {
      if (screens.get(slide) === screen) screens.delete(slide);
      screen.close();
    };
  }

  return {
    render: (slide) =>
      createElement(FilmScreen, {
        // Another film on the slide, or another source first, needs another element.
        key: `${slide.id} ${slide.film.id} ${firstSource(slide.film)}`,
        slide,
        newScreen,
        enter,
      }),
    apply(clock, { sounding, covered, showing: how }) {
      if (covered) silenceAll();
      showing = how;
      order = { clock, role: covered ? "rests" : sounding ? "leads" : "follows" };
      for (const [slide, screen] of screens) screen.obey(orderFor(slide), showing);
    },
    close() {
      stopWatching();
      for (const screen of screens.values()) screen.close();
      screens.clear();
    },
  };
}

function firstSource({ sources }: Film): string {
  const [first] = sources;
  return first ? sourceAddress(first) : "";
}

function unplayableWords(film: Film): string {
  return `“${film.title}” cannot be played in the audience window. The wall shows its words.`;
}

function voicelessWords(film: Film): string {
  return `“${film.title}” cannot be read aloud in the audience window. The film plays on.`;
}
