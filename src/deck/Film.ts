/** One line of a caption, description or chapter track. Seconds from the start of the film. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type FilmSource =
  /** `url` is ready to load (already resolved against the film's folder). */
  | { readonly kind: "file"; readonly url: string; readonly type: string; readonly offset: number }
  | { readonly kind: "youtube"; readonly id: string; readonly offset: number }
  | { readonly kind: "vimeo"; readonly id: string; readonly offset: number };

/** What the film holds, in short phrases; the warning slide is drawn from these. */
export interface FilmFacts {
  readonly shows: readonly string[];
  readonly hears: readonly string[];
  readonly says: readonly string[];
  readonly notShown: readonly string[];
  readonly ending: string;
}

/** A stretch that may be hard to watch (`distress`), or a good place to stop and talk (`cue`). Seconds. */
export interface FilmMarker {
  readonly kind: "distress" | "cue";
  readonly start: number;
  readonly end: number;
  /** For the trainer; empty in what a room is sent. */
  readonly note: string;
  readonly skipTo?: number;
}

export interface Soundtrack {
  readonly id: string;
  readonly voice: "computer" | "person";
  readonly language: string;
  readonly label: string;
  readonly url: string;
  readonly type: string;
}

/** A role film with its facts, words and descriptions. Holds all its text, so showing words needs no network. */
export interface Film {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly summary: string;
  readonly language: string;
  /** Seconds. */
  readonly duration: number;
  readonly narration: "text" | "voice" | "none";
  /** Tried in order; when all fail the text route is shown. */
  readonly sources: readonly FilmSource[];
  readonly soundtracks: readonly Soundtrack[];
  readonly captions: readonly Cue[];
  readonly descriptions: readonly Cue[];
  readonly chapters: readonly Cue[];
  /** Plain paragraphs; a paragraph in round brackets describes the picture. */
  readonly transcript: readonly string[];
  readonly poster: {
    readonly url: string;
    readonly alt: string;
    readonly focus: readonly [number, number];
  };
  readonly facts: FilmFacts;
  readonly markers: readonly FilmMarker[];
  /** What a viewer takes away: with the transcript, the text route. */
  readonly learning: readonly string[];
  readonly hazards: {
    readonly flashing: boolean;
    readonly suddenSound: boolean;
    readonly strongMotion: boolean;
  };
  readonly people: {
    readonly portraysRealPerson: boolean;
    readonly consent: "not-applicable" | "on-file" | "pending";
  };
  readonly credits: readonly { readonly role: string; readonly name: string }[];
  readonly licence: { readonly name: string; readonly url: string };
  /** Dates are YYYY-MM-DD; null means not reviewed yet. */
  readonly provenance: {
    readonly reviewedBy: string | null;
    readonly reviewDue: string | null;
    readonly note: string;
  };
}
