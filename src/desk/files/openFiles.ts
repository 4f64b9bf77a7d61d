import { ownDeckId } from "#pack/ownDeckId.ts";
import type { DeckMedia, DeckStore } from "#sync/deckStore.ts";
import { isPicture, isWanted, readFolder } from "./readFolder.ts";

/** Larger files are no decks. Bytes. */
const largest = 2_000_000;
const largestZip = 200_000_000;

export interface OpenedFiles {
  readonly words: string;
  readonly opened: boolean;
}

/** Puts what was chosen or dropped into the store: one deck, with the pictures that came with it. */
export async function openFiles(
  files: ReadonlyMap<string, File>,
  store: DeckStore,
): Promise<OpenedFiles> {
  const [first] = files;
  if (!first) return no("There is no deck in what you dropped: a deck is a Markdown file.");
  const [name, file] = first;
  if (files.size === 1 && /\.zip$/i.test(name)) return openZip(file, store);
  // One file alone brings the trainer's changes in, and leaves the pictures that it had.
  if (files.size === 1 && !isPicture(name)) return keep(file.name, file, undefined, store);
  const folder = readFolder(files);
  if (!folder) return no(`“${name}” is no deck: a deck is a Markdown file.`);
  return keep(folder.file, folder.text, folder.media, store);
}

async function openZip(file: File, store: DeckStore): Promise<OpenedFiles> {
  if (file.size > largestZip) return no(`“${file.name}” is too large to open.`);
  const { unzip } = await import("./unzip.ts");
  const files = unzip(new Uint8Array(await file.arrayBuffer()), isWanted);
  if (!files) return no(`“${file.name}” cannot be read as a zip, or holds too much.`);
  const folder = readFolder(files);
  if (!folder) return no(`There is no Markdown file in “${file.name}”.`);
  return keep(folder.file, folder.text, folder.media, store);
}

async function keep(
  file: string,
  text: Blob,
  media: DeckMedia | undefined,
  store: DeckStore,
): Promise<OpenedFiles> {
  if (text.size > largest) return no(`“${file}” is too large to be a deck.`);
  const id = ownDeckId(file);
  const source = await text.text();
  // A copy that was saved as a file and comes back is still a copy.
  const copyOf = (await store.get(id))?.copyOf;
  const kept = await store.put({ id, file, source, ...(copyOf && { copyOf }) }, media);
  const pictures = media && media.size > 0 ? `, with ${picturesWords(media.size)}` : "";
  const until = kept ? "." : ", until this page closes: this browser keeps nothing.";
  return { words: `“${file}” is in the list${pictures}${until}`, opened: true };
}

function picturesWords(count: number): string {
  return count === 1 ? "one picture" : `${count} pictures`;
}

function no(words: string): OpenedFiles {
  return { words, opened: false };
}
