import { readFileSync } from "node:fs";
import type { FontFiles } from "#handouts/pdf/Face.ts";

const folder = "node_modules/@expo-google-fonts/atkinson-hyperlegible-next";

/** The faces that the browser fetches from its own origin. */
export const fontFiles: FontFiles = {
  regular: readFileSync(`${folder}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: readFileSync(`${folder}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
};
