import type { Block } from "./Block.ts";
import type { Slide } from "./Deck.ts";
import type { DeckReading } from "./DeckReading.ts";
import {
  type Form,
  openForm,
  placeOf,
  reportUnknown,
  takeFlag,
  takeNumber,
  takeOneOf,
  takeText,
} from "./form.ts";
import { hash } from "./hash.ts";
import { firstHeading } from "./plainText.ts";
import { readBlocks } from "./readBlocks.ts";
import { readYaml } from "./readYaml.ts";
import type { Place } from "./report.ts";
import { type Kind, kindNames, slideKinds } from "./slideKinds.ts";
import { slideTitle } from "./slideTitle.ts";
import { isId, slug } from "./slug.ts";
import type { RawSlide } from "./splitSlides.ts";

/** A slide before its deck is known: its id may be taken, and its section may be the one before. */
export interface SlideDraft {
  readonly slide: Slide;
  /** Whether the author chose the id, or it was made from the slide's words. */
  readonly hasId: boolean;
  readonly section: string | null;
  readonly form: Form;
}

/** Null when the slide cannot be shown; the problems then say why. */
export function parseSlide(raw: RawSlide, reading: DeckReading, index: number): SlideDraft | null {
  const { report, library, own } = reading;
  const place: Place = { line: raw.line, column: 1 };
  const field = raw.matter ? readYaml(raw.matter, report) : null;
  const form = openForm(field, place, report);
  const body = readPart(raw, reading);
  if (raw.matter && !field) return null;
  const givenId = readId(form, own);
  const kindName = readKind(form, own, index, body.blocks);
  const kind = slideKinds[kindName]({ form, heading: firstHeading(body.blocks), library });
  const section = takeText(form, "section") || null;
  const minutes = takeNumber(form, "minutes") ?? 0;
  const keep = takeOneOf(form, "keep", ["must", "may"]) ?? "must";
  const optional = takeFlag(form, "optional") ?? false;
  const givenTitle = takeText(form, "title");
  reportUnknown(form, `a ${kindName} slide`);
  if (kind === null) return null;
  const title = givenTitle || slideTitle(kind, body.blocks);
  const id = givenId ?? (slug(title) || `slide-${hash(raw.body.text).slice(0, 6)}`);
  const facts = { id, title, section: section ?? "", minutes, keep, optional };
  const slide: Slide = { ...facts, ...body, ...kind, line: raw.line };
  return { slide, hasId: givenId !== null, section, form };
}

interface SlideBody {
  readonly steps: number;
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
}

/** The words of a slide and its notes: those after `Note:`, then those in comments. */
function readPart(raw: RawSlide, { report, library, budget }: DeckReading): SlideBody {
  const options = { report, pictures: library.pictures, budget };
  const { blocks, steps, comments } = readBlocks(raw.body, { ...options, stepByStep: true });
  const noted = raw.notes ? readBlocks(raw.notes, options) : null;
  const asides = [...comments, ...(noted?.comments ?? [])];
  const fromComments = asides.flatMap((comment) => readBlocks(comment, options).blocks);
  return { steps, blocks, notes: [...(noted?.blocks ?? []), ...fromComments] };
}

function readId(form: Form, own: boolean): string | null {
  const text = takeText(form, "id");
  if (text !== null && isId(text)) return text;
  const message =
    text === null
      ? "Give the slide an id that stays the same: `id: who-is-around`."
      : "Write the id in small letters, digits and single hyphens: `id: who-is-around`.";
  if (own || text !== null) form.report("slide-id", message, placeOf(form, "id"));
  return (text && slug(text)) || null;
}

function readKind(form: Form, own: boolean, index: number, blocks: readonly Block[]): Kind {
  const given = takeOneOf(form, "kind", kindNames);
  if (given) return given;
  if (own && !form.entries.has("kind")) {
    const message = `Say what the slide is for: \`kind:\` and one of ${kindNames.join(", ")}.`;
    form.report("slide-without-kind", message, form.place);
  }
  const isTitle =
    index === 0 && blocks.some((block) => block.type === "heading" && block.level === 1);
  return isTitle ? "title" : "text";
}
