import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { PackFiles } from "#pack/Pack.ts";

const texts =
  /^(?:decks\/[^/]+\.(?:md|yaml)|decks\/guides\/[^/]+\.md|media\/films\/[^/]+\/(?:film\.yaml|[^/]+\.vtt|transcript\.md))$/;
const media =
  /^media\/(?:films\/[^/]+\/[^/]+\.(?:mp4|webm|jpg|m4a)|pictures\/.+\.(?:jpe?g|png|webp|avif|svg))$/;

/** The pack's files from a project's folder. Media are named by path, not read. */
export function readPackFiles(root: string): PackFiles {
  const paths = ["decks", "media/films", "media/pictures"].flatMap((folder) =>
    existsSync(join(root, folder)) ? filesIn(root, folder) : [],
  );
  const read = (path: string): [string, string] => [path, readFileSync(join(root, path), "utf8")];
  return {
    texts: new Map(paths.filter((path) => texts.test(path)).map(read)),
    media: new Map(paths.filter((path) => media.test(path)).map((path) => [path, `/${path}`])),
  };
}

function filesIn(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
