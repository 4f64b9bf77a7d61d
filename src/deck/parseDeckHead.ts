import type { Deck } from "./Deck.ts";
import type { DeckReading } from "./DeckReading.ts";
import type { RawPart } from "./findMatter.ts";
import {
  type Form,
  isGiven,
  openForm,
  placeOf,
  reportUnknown,
  takeDate,
  takeFields,
  takeLines,
  takeNumber,
  takeText,
  takeTexts,
} from "./form.ts";
import { handoutNames } from "./handoutNames.ts";
import { readBlocks } from "./readBlocks.ts";
import { readYaml } from "./readYaml.ts";
import { isId, slug } from "./slug.ts";

type Facts = Omit<Deck, "id" | "title" | "minutes" | "sections" | "slides" | "hash">;

/** A deck's own settings. What an ordinary Markdown deck leaves out is null, to be found elsewhere. */
export interface DeckHead extends Facts {
  readonly id: string | null;
  readonly title: string | null;
  readonly minutes: number | null;
  readonly form: Form;
}

export function parseDeckHead(raw: RawPart | null, reading: DeckReading): DeckHead {
  const { report, own } = reading;
  const start = { line: 1, column: 1 };
  const form = openForm(raw ? readYaml(raw, report) : null, start, report);
  const head = {
    id: readId(form, reading),
    title: takeText(form, "title") || null,
    minutes: takeNumber(form, "minutes"),
    summary: takeText(form, "summary") ?? "",
    audience: takeText(form, "audience") ?? "",
    size: takeText(form, "size") ?? "",
    outcomes: takeTexts(form, "outcomes") ?? [],
    language: readLanguage(form),
    version: takeText(form, "version") ?? "",
    reviewed: takeDate(form, "reviewed"),
    handouts: readHandouts(form),
    about: readAbout(form, reading),
    form,
  };
  reportUnknown(form, "a deck");
  if (own) reportMissing(form);
  return head;
}

function reportMissing(form: Form): void {
  const needed = ["title", "summary", "minutes", "audience", "size", "outcomes", "version"];
  for (const key of needed) {
    if (isGiven(form, key)) continue;
    const message = `Write \`${key}:\` in the deck’s settings.`;
    form.report("deck-setting-missing", message, placeOf(form, key));
  }
}

/** The pack finds its decks by their files’ names, so the two must agree. */
function readId(form: Form, { own, file }: DeckReading): string | null {
  const text = takeText(form, "id");
  const name = file.replace(/^.*\//, "").replace(/\.md$/, "");
  if (own && text !== null && isId(text) && text !== name) {
    const message = `The deck’s file and its id have one name: write \`id: ${name}\`, or rename the file \`${text}.md\`.`;
    form.report("deck-id", message, placeOf(form, "id"));
  }
  if (text !== null && isId(text)) return text;
  const message =
    "Give the deck an id in small letters, digits and hyphens: `id: working-together`.";
  if (own || text !== null) form.report("deck-id", message, placeOf(form, "id"));
  return (text && slug(text)) || null;
}

/** Each that is known once, in the order of the known ones. */
function readHandouts(form: Form): Deck["handouts"] {
  const wanted = (takeFields(form, "handouts") ?? []).map((field) => {
    const written = field.kind === "scalar" ? field.source : "";
    const name = handoutNames.find((known) => known === written);
    if (name) return name;
    const message = `There is no handout \`${written}\`. Write one of: ${handoutNames.join(", ")}.`;
    form.report("unknown-handout", message, field.place);
    return null;
  });
  return handoutNames.filter((name) => wanted.includes(name));
}

function readLanguage(form: Form): string {
  const text = takeText(form, "language");
  if (text === null) return "en-GB";
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  const message = "Write the language as a code: `language: en-GB` or `language: cy`.";
  form.report("deck-language", message, placeOf(form, "language"));
  return "en-GB";
}

/** Its line is where `about:` stands: YAML has already undone the indentation. */
function readAbout(form: Form, { report, library, budget }: DeckReading): Deck["about"] {
  const text = takeLines(form, "about");
  if (text === null) return [];
  const { line } = placeOf(form, "about");
  const part = { text, line: line + 1, column: 1 };
  return readBlocks(part, { report, pictures: library.pictures, budget }).blocks;
}
