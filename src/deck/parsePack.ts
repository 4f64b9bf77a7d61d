import { takeForms } from "./filmFields.ts";
import { type Form, openForm, placeOf, reportUnknown, takeFields, takeTexts } from "./form.ts";
import type { Problem } from "./Problem.ts";
import { needed } from "./parseListed.ts";
import { readText } from "./readText.ts";
import { readYaml } from "./readYaml.ts";
import { gatherProblems, inFileOrder } from "./report.ts";
import { isId } from "./slug.ts";

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

export interface ParsePackOptions {
  readonly file: string;
  /** Whether the pack has this file: `decks/working-together.md`. */
  readonly has: (path: string) => boolean;
}

/** Only what is there is listed; each id once. */
export function parsePack(
  text: string,
  { file, has }: ParsePackOptions,
): { readonly pack: PackList; readonly problems: readonly Problem[] } {
  const start = { line: 1, column: 1 };
  const { report, problems } = gatherProblems(file, true);
  const form = openForm(readYaml({ text: readText(text), ...start }, report), start, report);
  const decks = takeListed(form, "decks", (id) => has(`decks/${id}.md`));
  if (takeTexts(form, "decks") === null) {
    report(
      "pack-without-decks",
      "List the decks in order: `decks:` and ids after `- `.",
      placeOf(form, "decks"),
    );
  }
  const guides = takeListed(form, "guides", (id) => has(`decks/guides/${id}.md`));
  const partners = takeForms(form, "partners").map((partner) => ({
    name: needed(partner, "name"),
    role: needed(partner, "role"),
  }));
  reportUnknown(form, "the pack");
  return { pack: { decks, guides, partners }, problems: inFileOrder(problems) };
}

function takeListed(form: Form, key: string, isThere: (id: string) => boolean): readonly string[] {
  const taken = new Set<string>();
  for (const field of takeFields(form, key) ?? []) {
    const id = field.kind === "scalar" ? field.source : "";
    if (taken.has(id)) {
      form.report("listed-twice", `\`${id}\` is listed before. Leave it out here.`, field.place);
    } else if (isId(id) && isThere(id)) {
      taken.add(id);
    } else {
      const folder = key === "decks" ? "decks" : `decks/${key}`;
      const message = `There is no file \`${folder}/${id}.md\`. Write it, or take its name out of this list.`;
      form.report("file-missing", message, field.place);
    }
  }
  return [...taken];
}
