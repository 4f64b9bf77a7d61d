import type { Film } from "#deck/Film.ts";

/** A line of the film's words at the console. `seen`: what the picture shows; `heard`: music and the like. */
export interface FilmLine {
  readonly kind: "chapter" | "seen" | "said" | "heard";
  /** Seconds. */
  readonly start: number;
  readonly words: string;
  /** Who speaks, where it is somebody else than in the line before. */
  readonly speaker: string;
}

const order = ["chapter", "seen", "heard", "said"] as const;
/** A name of one or two words and a colon; more words are likely a sentence. */
const named = /^(\p{Lu}[\p{L}’-]*(?: [\p{L}’-]+)?):\s+/u;

/** Chapters, pictures and words of a film in the order of time. */
export function filmLines(film: Film): readonly FilmLine[] {
  const chapters = film.chapters.map(({ start, text }) => line("chapter", start, text));
  const seen = film.descriptions.map(({ start, text }) => line("seen", start, text));
  let before = "";
  const spoken = film.captions.map(({ start, text }) => {
    const words = text.replace(/\s*\n\s*/g, " ");
    if (/^[[(♪]/.test(words)) return line("heard", start, words);
    const name = named.exec(words);
    const who = name?.[1] ?? film.role;
    const speaker = who === before ? "" : who;
    before = who;
    return { ...line("said", start, words.slice(name?.[0].length ?? 0)), speaker };
  });
  return [...chapters, ...seen, ...spoken].toSorted(
    (one, other) => one.start - other.start || order.indexOf(one.kind) - order.indexOf(other.kind),
  );
}

/** The place of the line of the moment, the last that has begun; or -1. Chapters are headings, and never it. */
export function lineAt(lines: readonly FilmLine[], position: number): number {
  return lines.findLastIndex(({ kind, start }) => kind !== "chapter" && start <= position);
}

/** The chapter of the moment. */
export function chapterAt(film: Film, position: number): string {
  return film.chapters.findLast(({ start }) => start <= position)?.text ?? "";
}

function line(kind: FilmLine["kind"], start: number, words: string): FilmLine {
  return { kind, start, words, speaker: "" };
}
