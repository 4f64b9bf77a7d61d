import type { Deck } from "./Deck.ts";
import type { Film } from "./Film.ts";
import { hash } from "./hash.ts";
import type { Library } from "./Library.ts";

/**
 * A digest of what the deck says. Lines and the addresses that a build gives to media are not in it,
 * so that the same content has the same hash on every machine.
 */
export function deckHash(deck: Omit<Deck, "hash">, library: Library): string {
  const paths = new Map([...library.pictures].map(([path, url]) => [url, path]));
  const films = new Map<Film, string>();
  const plain = (key: string, value: unknown): unknown => {
    if (key === "line") return undefined;
    if (key === "src" && typeof value === "string") return paths.get(value) ?? value;
    return value;
  };
  const slides = deck.slides.map((slide) => {
    if (slide.kind !== "film" && slide.kind !== "warning") return slide;
    const digest = films.get(slide.film) ?? filmHash(slide.film);
    films.set(slide.film, digest);
    return { ...slide, film: digest };
  });
  return hash(JSON.stringify({ ...deck, slides }, plain));
}

function filmHash(film: Film): string {
  const { sources, soundtracks, poster, ...words } = film;
  const plain = {
    ...words,
    sources: sources.map((source) => (source.kind === "file" ? { ...source, url: "" } : source)),
    soundtracks: soundtracks.map((soundtrack) => ({ ...soundtrack, url: "" })),
    poster: { ...poster, url: "" },
  };
  return hash(JSON.stringify(plain));
}
