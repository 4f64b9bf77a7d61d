import { assemblePack } from "./assemblePack.ts";
import type { Pack, PackDeck } from "./Pack.ts";

export type { Pack, PackDeck };

const texts = import.meta.glob<string>(
  [
    "/decks/*.md",
    "/decks/*.yaml",
    "/decks/guides/*.md",
    "/media/films/*/film.yaml",
    "/media/films/*/*.vtt",
    "/media/films/*/transcript.md",
  ],
  { query: "?raw", import: "default", eager: true },
);

const media = import.meta.glob<string>(
  ["/media/films/*/*.{mp4,webm,jpg,m4a}", "/media/pictures/**/*.{jpg,jpeg,png,webp,avif,svg}"],
  { query: "?url", import: "default", eager: true },
);

let loaded: Pack | undefined;

/** The pack of this build. Read once, when first asked for. */
export function loadPack(): Pack {
  loaded ??= assemblePack({ texts: fromRoot(texts), media: fromRoot(media) });
  return loaded;
}

export function findDeck(pack: Pack, id: string): PackDeck | undefined {
  return pack.decks.find((deck) => deck.id === id);
}

function fromRoot(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [path.slice(1), text]));
}
