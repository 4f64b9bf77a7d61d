import type { Block } from "./Block.ts";
import type { Film } from "./Film.ts";
import type { HandoutName } from "./handoutNames.ts";
import type { KeyMessage, SupportEntry } from "./Library.ts";

export type Grouping = "alone" | "pairs" | "tables" | "all";
export type AnswerKind = "none" | "text" | "words" | "choice" | "scale";

interface SlideFacts {
  /** Unique in the deck and stable through edits: a session's place is kept by it. */
  readonly id: string;
  /** Plain words for agendas, search and accessible names. */
  readonly title: string;
  /** Title of the section the slide belongs to. */
  readonly section: string;
  /** Planned minutes; 0 where the slide passes within its neighbours' time. */
  readonly minutes: number;
  /** What the agenda may drop when time is lost. */
  readonly keep: "must" | "may";
  /** Left out of Next unless chosen at the desk. */
  readonly optional: boolean;
  /** How many reveals the slide has; 0 for none. A position's step runs from 0 to this. */
  readonly steps: number;
  /** What the slide shows besides its kind's own fields. */
  readonly blocks: readonly Block[];
}

/** What the slide is for: one variant a kind, one renderer a surface. */
export type SlideKind =
  | { readonly kind: "title" }
  | {
      readonly kind: "text";
      readonly layout: "words" | "picture-left" | "picture-right" | "picture-full";
      readonly picture: Picture | null;
    }
  | { readonly kind: "message"; readonly message: KeyMessage }
  | { readonly kind: "warning"; readonly film: Film }
  | { readonly kind: "film"; readonly film: Film }
  | {
      readonly kind: "prompt";
      readonly question: string;
      readonly grouping: Grouping;
      readonly answer: AnswerKind;
      readonly choices: readonly string[];
    }
  | { readonly kind: "activity"; readonly grouping: Grouping }
  | {
      readonly kind: "scale";
      readonly when: "before" | "after";
      readonly statements: readonly string[];
    }
  | { readonly kind: "pause" }
  | { readonly kind: "break" }
  | { readonly kind: "support"; readonly entries: readonly SupportEntry[] }
  | { readonly kind: "close" };

/** `src` is ready to load. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** A slide as the room may see it: no notes, no timings of the plan beyond its own minutes. */
export type PublicSlide = SlideFacts & SlideKind;

/** A slide as the trainer has it. `line` is where it starts in the deck's file. */
export type Slide = PublicSlide & {
  readonly notes: readonly Block[];
  readonly line: number;
};

/** A named run of slides: the agenda's unit. Minutes are the sum of its slides' (optional ones not counted). */
export interface Section {
  readonly title: string;
  readonly minutes: number;
  readonly slideIds: readonly string[];
}

/** One workshop, parsed and complete: it holds its films, messages and support, and needs no look-up. */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly audience: string;
  readonly size: string;
  readonly outcomes: readonly string[];
  readonly language: string;
  readonly version: string;
  /** YYYY-MM-DD of the last review by people who do this work; null where there was none. */
  readonly reviewed: string | null;
  /** What a trainer should know before choosing the deck. */
  readonly about: readonly Block[];
  readonly handouts: readonly HandoutName[];
  readonly sections: readonly Section[];
  /** Never empty. */
  readonly slides: readonly Slide[];
  /** Hex digest of the deck's content: the same content has the same hash on every machine. */
  readonly hash: string;
}

export type SlideOf<K extends SlideKind["kind"]> = Extract<PublicSlide, { readonly kind: K }>;
