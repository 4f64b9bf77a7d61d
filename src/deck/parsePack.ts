import { takeForms } from "./filmFields.ts";
import { openForm, placeOf, reportUnknown, takeTexts } from "./form.ts";
import type { Problem } from "./Problem.ts";
import { needed } from "./parseListed.ts";
import { readText } from "./readText.ts";
import { readYaml } from "./readYaml.ts";
import { gatherProblems, inFileOrder } from "./report.ts";

export interface Partner {
  readonly name: string;
  readonly role: string;
}

/** `decks/pack.yaml`: what the pack holds, in order, and who made it. */
export interface PackList {
  readonly decks: readonly string[];
  readonly guides: readonly string[];
  readonly partners: readonly Partner[];
}

export function parsePack(
  text: string,
  file: string,
): { readonly pack: PackList; readonly problems: readonly Problem[] } {
  const start = { line: 1, column: 1 };
  const { report, problems } = gatherProblems(file, true);
  const form = openForm(readYaml({ text: readText(text), ...start }, report), start, report);
  const decks = takeTexts(form, "decks") ?? [];
  if (decks.length === 0) {
    report(
      "pack-without-decks",
      "List the decks in order: `decks:` and ids after `- `.",
      placeOf(form, "decks"),
    );
  }
  const guides = takeTexts(form, "guides") ?? [];
  const partners = takeForms(form, "partners").map((partner) => ({
    name: needed(partner, "name"),
    role: needed(partner, "role"),
  }));
  reportUnknown(form, "the pack");
  return { pack: { decks, guides, partners }, problems: inFileOrder(problems) };
}
