import type { Run, Runs } from "#handouts/HandoutBlock.ts";
import type { Faces, Weight } from "#handouts/pdf/Face.ts";
import { type Line, lineWidth, type Piece } from "./Line.ts";
import { shape } from "./shape.ts";

interface Measure {
  readonly width: number;
  readonly size: number;
  /** All words bold, whatever their runs say. */
  readonly bold: boolean;
  readonly faces: Faces;
  readonly missing: Set<string>;
}

/** After a space, a slash or a dash, and after a hyphen between letters; never within a word. */
const breaks = /(?<=[ /])|(?<=[–—])(?!\d)|(?<=\p{L}-)(?=\p{L})/u;

/** Left aligned lines. Nothing is hyphenated; a word wider than a line is cut, so that nothing is lost. */
export function breakLines(runs: Runs, measure: Measure): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const word of toWords(runs, measure).flatMap((word) => cutToFit(word, measure))) {
    if (used > 0 && used + solidWidth(word, measure) > measure.width) {
      lines.push([]);
      used = 0;
    }
    const line = lines.at(-1) ?? [];
    for (const piece of word) {
      addPiece(line, piece);
      used += piece.width;
    }
  }
  return lines;
}

/** The last line of a paragraph is at least this part of a full one, where that costs no line. */
const shortest = 0.16;

/** As `breakLines`, but a word left alone at the end gets company from the line above. */
export function prettyLines(runs: Runs, measure: Measure): readonly Line[] {
  const plain = breakLines(runs, measure);
  const isRagged = (lines: readonly Line[]) =>
    lines.length > 1 && lineWidth(lines.at(-1) ?? []) < measure.width * shortest;
  if (!isRagged(plain)) return plain;
  const least = widestWord(runs, measure);
  for (const part of [0.96, 0.92, 0.88, 0.84]) {
    const width = measure.width * part;
    // Narrower than a word, and the word would be cut.
    if (width < least) break;
    const lines = breakLines(runs, { ...measure, width });
    if (lines.length === plain.length && !isRagged(lines)) return lines;
  }
  return plain;
}

/** Lines of about the same length, for headings: no single word is left over. */
export function balanceLines(runs: Runs, measure: Measure): readonly Line[] {
  const count = breakLines(runs, measure).length;
  let narrow = Math.min(measure.width, Math.max(measure.width / 2, widestWord(runs, measure)));
  let wide = measure.width;
  if (count === 1) return breakLines(runs, measure);
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (breakLines(runs, { ...measure, width: middle }).length > count) narrow = middle;
    else wide = middle;
  }
  return breakLines(runs, { ...measure, width: wide });
}

/** The widest stretch that no line can break: what a column must have. */
export function widestWord(runs: Runs, measure: Measure): number {
  return Math.max(0, ...toWords(runs, measure).map((word) => solidWidth(word, measure)));
}

type Word = readonly Piece[];

/** A word may go through several runs: “**never**,” is one. */
function toWords(runs: Runs, measure: Measure): readonly Word[] {
  const words: Piece[][] = [];
  let open = false;
  for (const run of runs) {
    const { text, weight } = look(run, measure.bold);
    const chunks = shape(text, measure.faces[weight], measure.missing).split(breaks);
    for (const chunk of chunks.filter((chunk) => chunk !== "")) {
      const piece = toPiece(chunk, { weight, run }, measure);
      const last = words.at(-1);
      if (open && last) last.push(piece);
      else words.push([piece]);
      open = false;
    }
    open = words.length > 0 && !/[ /–—]$/.test(text);
  }
  return words;
}

function look(run: Run, bold: boolean): { readonly text: string; readonly weight: Weight } {
  if (typeof run === "string") return { text: run, weight: bold ? "bold" : "regular" };
  return { text: run.text, weight: bold || run.bold ? "bold" : "regular" };
}

function toPiece(text: string, { weight, run }: Pick<Piece, "weight" | "run">, m: Measure): Piece {
  return { text, weight, run, width: m.faces[weight].widthOf(text) * m.size };
}

/** Without the space it ends with, which may hang over the margin unseen. */
function solidWidth(word: Word, { faces, size }: Measure): number {
  const all = word.reduce((width, piece) => width + piece.width, 0);
  const last = word.at(-1);
  return last?.text.endsWith(" ") ? all - faces[last.weight].widthOf(" ") * size : all;
}

function cutToFit(word: Word, measure: Measure): readonly Word[] {
  if (solidWidth(word, measure) <= measure.width) return [word];
  return word.flatMap((piece) => [...piece.text].map((one) => [toPiece(one, piece, measure)]));
}

function addPiece(line: Piece[], piece: Piece): void {
  const last = line.at(-1);
  if (last && last.run === piece.run && last.weight === piece.weight)
    line[line.length - 1] = {
      ...last,
      text: last.text + piece.text,
      width: last.width + piece.width,
    };
  else line.push(piece);
}
