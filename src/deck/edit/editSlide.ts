import type { DeckText, SlideText } from "./DeckText.ts";
import { type SettingValue, setSetting } from "./setSetting.ts";

/** A slide's words as its author types them. */
export function setWords(deck: DeckText, key: number, words: string): DeckText {
  return editSlide(deck, key, (slide) => {
    const lead = startsApart(slide, words) ? slide.lead : `\n${slide.lead}`;
    return { ...slide, lead, words, gap: slide.gap || "\n\n" };
  });
}

/** Words right after the separator might be taken for settings. */
function startsApart({ lead, settings }: SlideText, words: string): boolean {
  return lead !== "" || settings !== "" || words.startsWith("#");
}

/** A slide's notes as its author types them. */
export function setNotes(deck: DeckText, key: number, notes: string): DeckText {
  return editSlide(deck, key, (slide) => {
    if (slide.mark !== "") return { ...slide, notes, end: slide.end || "\n\n" };
    return { ...slide, gap: "\n\n", mark: "Note:\n", notes, end: "\n\n" };
  });
}

/** One of a slide's settings. The same deck where its settings cannot be read. */
export function setSlideSetting(
  deck: DeckText,
  key: number,
  name: string,
  value: SettingValue | null,
): DeckText {
  return editSlide(deck, key, (slide) => {
    const set = setSetting(settingsText(slide), name, value);
    return set === null ? slide : withSettings(slide, set.replace(/\n$/, ""));
  });
}

/** All of a slide's settings, as its author types them. */
export function setSettings(deck: DeckText, key: number, settings: string): DeckText {
  return editSlide(deck, key, (slide) => withSettings(slide, settings));
}

/** A slide's settings without the line that closes them. */
export function settingsText({ settings }: SlideText): string {
  return settings.replace(/\n?---[ \t]*\n?$/, "");
}

function withSettings(slide: SlideText, text: string): SlideText {
  if (text.trim() === "") return { ...slide, settings: "", lead: slide.lead || "\n" };
  // Only `---` may come before settings: `--` would make words of them.
  const before = /^---[ \t]*$/m.test(lastSeparator(slide.before)) ? slide.before : "\n---\n";
  return { ...slide, before, settings: `${text}\n---\n` };
}

function lastSeparator(before: string): string {
  return (
    before
      .trimEnd()
      .split("\n")
      .findLast((line) => line.trim() !== "") ?? ""
  );
}

/** One of the deck's settings. The same deck where they cannot be read. */
export function setDeckSetting(deck: DeckText, name: string, value: SettingValue | null): DeckText {
  const set = setSetting(deckSettingsText(deck), name, value);
  if (set === null) return deck;
  return { ...deck, head: set.trim() === "" ? "" : `---\n${set}---\n` };
}

/** The deck's settings without their `---`. */
export function deckSettingsText({ head }: DeckText): string {
  return head.replace(/^---[ \t]*\n/, "").replace(/---[ \t]*\n?$/, "");
}

function editSlide(deck: DeckText, key: number, edit: (slide: SlideText) => SlideText): DeckText {
  const index = deck.slides.findIndex((slide) => slide.key === key);
  const slide = deck.slides[index];
  if (!slide) return deck;
  const edited = edit(slide);
  return edited === slide ? deck : { ...deck, slides: deck.slides.with(index, edited) };
}
