import { type Form, placeOf, takeDate, takeText, takeTexts, takeWeb } from "./form.ts";
import type { SupportEntry } from "./Library.ts";
import type { Problem } from "./Problem.ts";
import { needed, parseListed } from "./parseListed.ts";

interface ParsedSupport {
  readonly support: readonly SupportEntry[];
  readonly problems: readonly Problem[];
}

/** `decks/support.yaml` -> the places to turn to, in order. */
export function parseSupport(text: string, file: string): ParsedSupport {
  const { entries, problems } = parseListed(text, file, "support entry", (form, id) => ({
    id,
    name: needed(form, "name"),
    number: takeText(form, "number") ?? "",
    hours: takeText(form, "hours") ?? "",
    nations: readNations(form),
    forWhom: needed(form, "forWhom"),
    url: takeWeb(form, "url"),
    checkedOn: takeDate(form, "checkedOn"),
    source: needed(form, "source"),
  }));
  return { support: entries, problems };
}

const allNations = ["England", "Wales", "Scotland", "Northern Ireland"] as const;

function readNations(form: Form): SupportEntry["nations"] {
  const names = takeTexts(form, "nations") ?? [];
  const nations = allNations.filter((nation) => names.includes(nation));
  if (nations.length === 0 || nations.length < names.length) {
    const message = `List the nations it serves, from: ${allNations.join(", ")}.`;
    form.report("support-nations", message, placeOf(form, "nations"));
  }
  return nations;
}
