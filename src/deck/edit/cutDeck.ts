import { readText } from "#deck/readText.ts";
import { type RawSlide, splitSlides } from "#deck/splitSlides.ts";
import type { DeckText, SlideText } from "./DeckText.ts";

/** A deck's file -> its parts. `joinDeck` gives the same text back; only line ends become `\n`. */
export function cutDeck(source: string): DeckText {
  const text = readText(source);
  const lines = text.split("\n");
  const offsets = offsetsOf(lines);
  const at = (line: number) => Math.min(offsets[line - 1] ?? text.length, text.length);
  const { matter, slides } = splitSlides(text);
  const headEnd = matter ? at(matter.line + matter.text.split("\n").length + 1) : 0;
  let from = headEnd;
  const cut = slides.map((raw, key): SlideText => {
    const before = text.slice(from, at(raw.line));
    from = at(raw.end);
    return { key, before, ...cutSlide(text, raw, at) };
  });
  return { head: text.slice(0, headEnd), slides: cut, tail: text.slice(from), nextKey: cut.length };
}

function offsetsOf(lines: readonly string[]): readonly number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

type Parts = Omit<SlideText, "key" | "before">;

function cutSlide(text: string, raw: RawSlide, at: (line: number) => number): Parts {
  const settings = text.slice(at(raw.line), at(raw.body.line));
  const end = at(raw.end);
  const noteLine = raw.notes ? at(raw.notes.line) : end;
  const noteStart = raw.notes ? noteLine + raw.notes.column - 1 : end;
  const { lead, middle: words, trail: gap } = frame(text.slice(at(raw.body.line), noteLine));
  const noted = frame(text.slice(noteStart, end));
  const mark = text.slice(noteLine, noteStart) + noted.lead;
  return { settings, lead, words, gap, mark, notes: noted.middle, end: noted.trail };
}

/** The text between its blank lines. Where nothing else is there, they all lead. */
function frame(text: string): { lead: string; middle: string; trail: string } {
  const lead = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? "";
  const rest = text.slice(lead.length);
  const trail = /\s*$/.exec(rest)?.[0] ?? "";
  return { lead, middle: rest.slice(0, rest.length - trail.length), trail };
}
