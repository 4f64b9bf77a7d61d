import { stringify } from "yaml";
import type { Deck, Slide, SlideKind } from "./Deck.ts";
import { type PathOf, printBlocks } from "./printBlocks.ts";
import { slideTitle } from "./slideTitle.ts";

type Settings = Readonly<Record<string, unknown>>;

/**
 * A deck -> the Markdown that it would be written as. Reading that gives the same deck, with the
 * same hash. `pictures` is the library's, to find the path of a picture from where it is loaded.
 */
export function printDeck(deck: Deck, pictures: ReadonlyMap<string, string> = new Map()): string {
  const paths = new Map([...pictures].map(([path, url]) => [url, path]));
  const pathOf: PathOf = (src) => paths.get(src) ?? src;
  const slides = deck.slides.map((slide, index) => {
    const section = deck.slides[index - 1]?.section ?? deck.title;
    return printSlide(slide, section, pathOf);
  });
  return [printSettings(deckSettings(deck, pathOf)), ...slides].join("\n");
}

function deckSettings(deck: Deck, pathOf: PathOf): Settings {
  const { id, title, summary, minutes, audience, size, outcomes } = deck;
  const { language, version, reviewed, handouts } = deck;
  const about = printBlocks(deck.about, pathOf);
  const facts = { id, title, summary, minutes, audience, size, outcomes };
  return { ...facts, language, version, reviewed, handouts, about };
}

function printSlide(slide: Slide, sectionBefore: string, pathOf: PathOf): string {
  const { id, kind, section, minutes, keep, optional, title, blocks, notes } = slide;
  const settings = {
    id,
    kind,
    section: section === sectionBefore ? null : section,
    title: title === slideTitle(slide, blocks) ? null : title,
    minutes: minutes || null,
    keep: keep === "may" ? keep : null,
    optional: optional || null,
    ...kindSettings(slide, pathOf),
  };
  const body = blocks.length > 0 ? `\n${printBlocks(blocks, pathOf)}\n` : "";
  const noted = notes.length > 0 ? `\nNote:\n${printBlocks(notes, pathOf)}\n` : "";
  return printSettings(settings) + body + noted;
}

function kindSettings(slide: SlideKind, pathOf: PathOf): Settings {
  switch (slide.kind) {
    case "text": {
      const { layout, picture } = slide;
      const shown = layout === "words" ? null : layout;
      return { layout: shown, picture: picture && pathOf(picture.src), alt: picture?.alt };
    }
    case "message":
      return { message: slide.message.id };
    case "warning":
    case "film":
      return { film: slide.film.id };
    case "prompt": {
      const { question, grouping, answer, choices } = slide;
      return { question, grouping, answer, choices };
    }
    case "activity":
      return { grouping: slide.grouping };
    case "scale":
      return { when: slide.when, statements: slide.statements };
    case "support":
      return { entries: slide.entries.map((entry) => entry.id) };
    default:
      return {};
  }
}

/** What has nothing to say is left out. */
function printSettings(settings: Settings): string {
  const said = Object.entries(settings).filter(([, value]) => !isNothing(value));
  const yaml = stringify(Object.fromEntries(said), { lineWidth: 0, schema: "core" });
  return `---\n${yaml}---\n`;
}

function isNothing(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return value === null || value === undefined || value === "" || isEmptyList;
}
