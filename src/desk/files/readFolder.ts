import type { DeckMedia } from "#sync/deckStore.ts";
import type { Files } from "./unzip.ts";

export interface FolderDeck {
  /** The Markdown file's own name. */
  readonly file: string;
  readonly text: Blob;
  /** Pictures by their path from the Markdown file's folder. */
  readonly media: DeckMedia;
}

const types: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  svg: "image/svg+xml",
};

const usualNames = ["deck", "slides", "presentation", "index"];

/** Whether a file of a folder or a zip is a deck or a picture; not what systems leave beside them. */
export function isWanted(path: string): boolean {
  if (/(?:^|\/)(?:__MACOSX|node_modules|\.[^/]*)(?:\/|$)/.test(path)) return false;
  return isMarkdown(path) || isPicture(path);
}

/** The deck among a folder's files with its pictures, or null where there is no Markdown file. */
export function readFolder(files: Files): FolderDeck | null {
  const [path] = [...files.keys()].filter(isMarkdown).sort(byLikelihood);
  const text = path === undefined ? undefined : files.get(path);
  if (path === undefined || !text) return null;
  const folder = path.replace(/[^/]*$/, "");
  const media = [...files].flatMap(([each, file]) => {
    const type = types[endingOf(each)];
    if (type === undefined) return [];
    const from = each.startsWith(folder) ? each.slice(folder.length) : each;
    return [[from, new Blob([file], { type })] as const];
  });
  return { file: path.slice(folder.length), text, media: new Map(media) };
}

export function isPicture(path: string): boolean {
  return endingOf(path) in types;
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

function endingOf(path: string): string {
  return path.replace(/^.*\./, "").toLowerCase();
}

/** A usual name, then the shallowest, then by name; a read-me comes last. */
function byLikelihood(a: string, b: string): number {
  return rank(a) - rank(b) || depth(a) - depth(b) || a.localeCompare(b);
}

function rank(path: string): number {
  const name = path
    .replace(/^.*\//, "")
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
  if (usualNames.includes(name)) return 0;
  return /^(?:readme|changelog|licen[cs]e|contributing)/.test(name) ? 2 : 1;
}

function depth(path: string): number {
  return path.split("/").length;
}
