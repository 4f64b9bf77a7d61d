import type { Film } from "#deck/Film.ts";

/** px of the 1920x1080 design: what the text route has room for beside and below its headings. */
const learningColumn = { width: 560, height: 850, most: 46 };
const spokenColumn = { width: 1000, height: 850, most: 44 };
const least = 20;

export interface WallWordsLayout {
  readonly learning: readonly string[];
  readonly learningSize: number;
  /** What is said in the film. What its pictures show is left to the page on a person's own screen. */
  readonly spoken: readonly string[];
  readonly spokenSize: number;
}

/** A film's words for the wall, each column in the largest type that fits. */
export function fitWallWords(film: Film): WallWordsLayout {
  const spoken = film.transcript.map(withoutPicture).filter((words) => words !== "");
  return {
    learning: film.learning,
    learningSize: largestSize(film.learning, learningColumn),
    spoken,
    spokenSize: largestSize(spoken, spokenColumn),
  };
}

/** A paragraph in round brackets describes a picture; one may also begin with such a description. */
function withoutPicture(paragraph: string): string {
  return paragraph.replace(/^\([^()]*\)\s*/u, "").trim();
}

function largestSize(paragraphs: readonly string[], column: typeof learningColumn): number {
  let size = column.most;
  while (size > least && textHeight(paragraphs, column.width, size) > column.height) size -= 1;
  return size;
}

/** As films.css sets them: leading and the gap between paragraphs, in em. */
const leading = 1.36;
const gap = 0.7;
/** A letter's width in em, on average and a little wide. */
const letter = 0.455;

function textHeight(paragraphs: readonly string[], width: number, size: number): number {
  const perLine = Math.floor(width / (size * letter));
  const lines = paragraphs.reduce((sum, words) => sum + Math.ceil(words.length / perLine), 0);
  return lines * size * leading + Math.max(0, paragraphs.length - 1) * size * gap;
}
