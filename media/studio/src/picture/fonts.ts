import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";

const folder = dirname(createRequire(import.meta.url).resolve("@fontsource/source-serif-4"));

for (const style of ["400-normal", "600-normal", "400-italic"]) {
  const file = join(folder, "files", `source-serif-4-latin-${style}.woff`);
  if (!GlobalFonts.registerFromPath(file)) throw new Error(`Font not found: ${file}`);
}

/** Source Serif 4 (SIL Open Font Licence): only for the title and end cards, and small signs. */
export const serif = (size: number, style = "400"): string => `${style} ${size}px "Source Serif 4"`;
