import type { SlideText } from "./DeckText.ts";

/** Where a line of a slide stands for someone who edits its parts: `Notes, line 2`. */
export function placeInSlide(slide: SlideText, line: number): string {
  const { settings, lead, words, gap, mark, notes } = slide;
  const parts = [
    { name: "Settings", before: "", text: settings },
    { name: "Words", before: settings + lead, text: words },
    { name: "Notes", before: settings + lead + words + gap + mark, text: notes },
  ];
  const found = parts.findLast((part) => part.text !== "" && lineEnds(part.before) < line);
  if (!found) return "This slide";
  const inPart = Math.min(line - lineEnds(found.before), lineEnds(found.text.trimEnd()) + 1);
  return `${found.name}, line ${inPart}`;
}

function lineEnds(text: string): number {
  return text.split("\n").length - 1;
}
