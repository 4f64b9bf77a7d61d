import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** The file inside `dist/` that says what it was built from. */
export const stampFile = "build-stamp.txt";

const inputs = ["index.html", "vite.config.ts", "package-lock.json", "src", "decks", "media"];
const madeElsewhere = /^(?:src\/server|media\/studio|media\/readme)\//;

/** A digest of everything a build is made from: paths, sizes and times. Changes when any of them does. */
export function sourceStamp(root: string): string {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap((input) => filesUnder(root, input)).sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Whether `dist/` is missing, unfinished, or made from something else. */
export function isBuildStale(root: string): boolean {
  const file = join(root, "dist", stampFile);
  return !existsSync(file) || readFileSync(file, "utf8") !== sourceStamp(root);
}

function filesUnder(root: string, input: string): readonly string[] {
  const path = join(root, input);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [input];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((name) => !madeElsewhere.test(name));
}
