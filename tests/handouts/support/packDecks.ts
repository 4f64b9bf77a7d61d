import type { Deck } from "#deck/Deck.ts";
import { assemblePack } from "#pack/assemblePack.ts";
import type { Pack } from "#pack/Pack.ts";
import { readPackFiles } from "#tools/readPackFiles.ts";

const filmMedia = ["film.mp4", "film.webm", "poster.jpg", "read-aloud.m4a"];

/** The pack as it is in the repository. Films count as there: a handout shows none of them. */
export function readPack(): Pack {
  const files = readPackFiles(process.cwd());
  const media = new Map(files.media);
  for (const path of files.texts.keys()) {
    const folder = path.match(/^media\/films\/[^/]+\/(?=film\.yaml$)/)?.[0];
    for (const name of folder ? filmMedia : []) media.set(`${folder}${name}`, `/${folder}${name}`);
  }
  return assemblePack({ ...files, media });
}

export function decksOf(pack: Pack): readonly Deck[] {
  return pack.decks.flatMap(({ deck }) => (deck ? [deck] : []));
}
