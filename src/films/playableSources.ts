import type { FilmSource } from "#deck/Film.ts";

/** What this window's browser can do. */
export interface Powers {
  readonly online: boolean;
  /** Whether the trainer has said yes to players of other companies. */
  readonly remote: boolean;
  /** Whether the browser may be able to play a file of this type. */
  readonly plays: (type: string) => boolean;
}

/**
 * The sources worth trying, in order: files of a type the browser knows first, then the remote ones
 * where the trainer allows them and there is a network. Within each, the film's own order holds.
 */
export function playableSources(
  sources: readonly FilmSource[],
  powers: Powers,
): readonly FilmSource[] {
  const files = sources.filter((source) => source.kind === "file" && powers.plays(source.type));
  const remote =
    powers.remote && powers.online ? sources.filter((source) => source.kind !== "file") : [];
  return [...files, ...remote];
}

export function sourceAddress(source: FilmSource): string {
  switch (source.kind) {
    case "file":
      return source.url;
    case "youtube":
      return `https://www.youtube-nocookie.com/watch?v=${encodeURIComponent(source.id)}`;
    case "vimeo":
      return `https://vimeo.com/${encodeURIComponent(source.id)}`;
  }
}

/** The powers of the browser that we run in. Nothing asks the trainer about remote players yet. */
export function browserPowers(): Powers {
  const probe = document.createElement("video");
  const plays = (type: string) => probe.canPlayType(type) !== "";
  return { online: navigator.onLine, remote: false, plays };
}
