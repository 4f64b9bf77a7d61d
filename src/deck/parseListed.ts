import { type Form, openForm, placeOf, reportUnknown, takeText } from "./form.ts";
import type { Problem } from "./Problem.ts";
import { readText } from "./readText.ts";
import { readYaml } from "./readYaml.ts";
import { gatherProblems, inFileOrder, type Report } from "./report.ts";
import { isId } from "./slug.ts";

/** A YAML file that is one list of entries with ids -> the entries; each problem in its place. */
export function parseListed<T>(
  text: string,
  file: string,
  what: string,
  read: (form: Form, id: string, index: number) => T,
): { readonly entries: readonly T[]; readonly problems: readonly Problem[] } {
  const start = { line: 1, column: 1 };
  const { report, problems } = gatherProblems(file, true);
  const field = readYaml({ text: readText(text), ...start }, report);
  if (field && field.kind !== "list") {
    report("list-expected", `Write a list: each ${what} after \`- \`.`, field.place);
  }
  const forms = (field?.kind === "list" ? field.items : []).map((item) =>
    openForm(item, item.place, report),
  );
  const seen = new Set<string>();
  const entries = forms.map((form, index) => {
    const entry = read(form, readId(form, seen, report), index);
    reportUnknown(form, `a ${what}`);
    return entry;
  });
  return { entries, problems: inFileOrder(problems) };
}

function readId(form: Form, seen: Set<string>, report: Report): string {
  const id = needed(form, "id");
  if (id !== "" && !isId(id)) {
    report(
      "entry-id",
      "Write the id in small letters, digits and single hyphens.",
      placeOf(form, "id"),
    );
  }
  if (id !== "" && seen.has(id))
    report(
      "entry-id-twice",
      `Give each entry its own id: \`${id}\` is taken.`,
      placeOf(form, "id"),
    );
  seen.add(id);
  return id;
}

/** The setting's words; without them, a problem and nothing. */
export function needed(form: Form, key: string): string {
  const text = takeText(form, key);
  if (!text) form.report("entry-setting-missing", `Write \`${key}:\`.`, placeOf(form, key));
  return text ?? "";
}
