import { strToU8, zipSync } from "fflate";
import type { DeckMedia, OwnDeck } from "#sync/deckStore.ts";
import { saveFile } from "#ui/saveFile.ts";

/** Hands out a deck as one file: Markdown, or a zip where pictures came with it. */
export async function saveDeckFile({ file, source }: OwnDeck, media: DeckMedia): Promise<void> {
  if (media.size === 0) return saveFile(file, strToU8(source), "text/markdown");
  const name = file.replace(/\.[^.]*$/, "");
  saveFile(`${name}.zip`, await zipDeck(file, source, media), "application/zip");
}

/** Pictures are stored as they are: they are as small as they get. */
export async function zipDeck(file: string, source: string, media: DeckMedia): Promise<Uint8Array> {
  const pictures = await Promise.all(
    [...media].map(async ([path, each]) => [path, await bytesOf(each)] as const),
  );
  return zipSync({ [file]: strToU8(source), ...Object.fromEntries(pictures) }, { level: 0 });
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
