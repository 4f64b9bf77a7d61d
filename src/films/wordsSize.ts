import type { Film } from "#deck/Film.ts";

/** px of the 1920x1080 design. */
export const wordsLayout = {
  learning: { width: 560 },
  transcript: { width: 1000 },
  room: 800,
  most: 46,
  least: 22,
} as const;

/** The words spoken in a film, without the paragraphs that describe its pictures. */
export function spokenWords(film: Film): readonly string[] {
  return film.transcript.filter((paragraph) => !/^\(.*\)$/su.test(paragraph.trim()));
}

/** The largest type at which a film's words and its learning fit beside each other on the wall. */
export function wordsSize(film: Film): number {
  const spoken = spokenWords(film);
  for (let size = wordsLayout.most; size > wordsLayout.least; size -= 1) {
    const learning = textHeight(film.learning, wordsLayout.learning.width, size * 1.08);
    const words = textHeight(spoken, wordsLayout.transcript.width, size);
    if (Math.max(learning, words) <= wordsLayout.room) return size;
  }
  return wordsLayout.least;
}

const leading = 1.36;
const gap = 0.5;
/** A letter's width in em, on average and a little wide. */
const letter = 0.53;

function textHeight(paragraphs: readonly string[], width: number, size: number): number {
  const perLine = Math.floor(width / (size * letter));
  const lines = paragraphs.reduce((sum, words) => sum + Math.ceil(words.length / perLine), 0);
  return lines * size * leading + Math.max(0, paragraphs.length - 1) * size * gap;
}
