import { findMatter, looksLikeMatter, type RawPart } from "./findMatter.ts";
import { skipOpaque, type UnclosedMarks } from "./skipOpaque.ts";

export interface RawSlide {
  /** The line after its separator. */
  readonly line: number;
  /** The line of the separator after it; where the file ends, one past its last. */
  readonly end: number;
  readonly matter: RawPart | null;
  readonly body: RawPart;
  readonly notes: RawPart | null;
}

export interface RawDeck {
  readonly matter: RawPart | null;
  readonly slides: readonly RawSlide[];
  /** Lines of code fences that nothing closes: they end with their slide. */
  readonly unclosedFences: readonly number[];
  /** Lines where settings begin that no `---` closes. */
  readonly unclosedMatter: readonly number[];
}

const noteLine = /^( {0,3}notes?:[ \t]*)(.*)$/i;

/**
 * Text with `\n` line ends -> its slides. A line that is exactly `---` separates; so does `--` after
 * a blank line (reveal.js's vertical slides). Code fences and comments may hold either.
 */
export function splitSlides(text: string): RawDeck {
  const lines = text.split("\n");
  const unclosedMatter: number[] = [];
  const unclosed: UnclosedMarks = { fences: [], shortest: new Map(), comment: false };
  const head = opensWithMatter(lines) ? findMatter(lines, 1) : null;
  if (!head && opensWithMatter(lines)) unclosedMatter.push(1);
  const habits = readHabits(head?.part.text ?? "");
  const slides: RawSlide[] = [];
  let start = head ? head.next : 0;
  let matter: RawPart | null = null;
  let noteAt: number | null = null;
  let first = start;

  function endSlide(end: number): void {
    const body = part(lines, start, noteAt ?? end);
    const notes = noteAt === null ? null : notesPart(lines, noteAt, end);
    const isBlank = matter === null && notes === null && body.text.trim() === "";
    if (!isBlank) slides.push({ line: first + 1, end: end + 1, matter, body, notes });
    noteAt = null;
  }

  function startSlide(at: number, mayHaveMatter: boolean): number {
    const looks = mayHaveMatter && looksLikeMatter(lines, at);
    const found = looks ? findMatter(lines, at) : null;
    // The deck's own were told of at their `---`.
    if (looks && !found && !unclosedMatter.includes(at)) unclosedMatter.push(at + 1);
    matter = found?.part ?? null;
    first = at;
    start = found ? found.next : at;
    return start;
  }

  let at = start;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (isSeparator(line) || (isVertical(line) && isBlankLine(lines[at - 1]))) {
      endSlide(at);
      at = startSlide(at + 1, isSeparator(line));
    } else if (habits.separators.includes(line.trim())) {
      endSlide(at);
      at = startSlide(at + 1, false);
    } else {
      if (at > start && habits.divides(line)) {
        endSlide(at);
        startSlide(at, false);
      }
      if (noteAt === null && noteLine.test(line)) noteAt = at;
      at = skipOpaque(lines, at, unclosed);
    }
  }
  endSlide(lines.length);
  return { matter: head?.part ?? null, slides, unclosedFences: unclosed.fences, unclosedMatter };
}

/** Other ways to part slides that a deck's settings ask for. */
interface Habits {
  /** Lines that separate, besides the usual ones: reveal-md's `separator: <!--s-->`. */
  readonly separators: readonly string[];
  /** Whether a slide starts at this line: Marp's `headingDivider: 2`. */
  readonly divides: (line: string) => boolean;
}

function readHabits(settings: string): Habits {
  const separators = [
    ...settings.matchAll(/^(?:separator|verticalSeparator): *(<!--.*-->|\S+) *$/gm),
  ]
    .map(([, mark = ""]) => mark.replace(/^(["'])(.*)\1$/, "$2"))
    .filter((mark) => !/[\\^$]/.test(mark));
  const level = Number(/^headingDivider: *([1-6]) *$/m.exec(settings)?.[1] ?? 0);
  const heading = new RegExp(`^#{1,${Math.max(1, level)}} `);
  return { separators, divides: (line) => level > 0 && heading.test(line) };
}

function opensWithMatter(lines: readonly string[]): boolean {
  let at = 1;
  while (lines[at]?.startsWith("#")) at += 1;
  return isSeparator(lines[0] ?? "") && looksLikeMatter(lines, at);
}

function isSeparator(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

function isVertical(line: string): boolean {
  return /^--[ \t]*$/.test(line);
}

function isBlankLine(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

function part(lines: readonly string[], from: number, to: number): RawPart {
  return { text: lines.slice(from, to).join("\n"), line: from + 1, column: 1 };
}

function notesPart(lines: readonly string[], from: number, to: number): RawPart {
  const [, mark = "", rest = ""] = noteLine.exec(lines[from] ?? "") ?? [];
  return {
    text: [rest, ...lines.slice(from + 1, to)].join("\n"),
    line: from + 1,
    column: mark.length + 1,
  };
}
