/** What one part of a slide may hold at most. */
const mostCharacters = 100_000;
const mostMarks = 3000;
const mostNested = 12;

/** Work that a whole deck may ask of the Markdown parser: about one second of a slow machine. */
export const deckBudget = 100_000_000;

export interface MarkdownCost {
  readonly characters: number;
  readonly marks: number;
  /** Quotes and lists inside each other on one line. */
  readonly nested: number;
  readonly cost: number;
}

/**
 * How hard text is to read as Markdown. The parser takes time by the square of marks (`*`, `[`, `>`
 * and such) and of lines, so a small hostile file could stop a window for minutes.
 */
export function markdownCost(text: string): MarkdownCost {
  let marks = 0;
  let lines = 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10) lines += 1;
    else if (isMark(unit)) marks += 1;
  }
  const cost = marks * marks + 8 * lines * lines;
  return { characters: text.length, marks, nested: nestedOnOneLine(text), cost };
}

const markUnits = new Set([..."*_~`[]<>|!"].map((mark) => mark.charCodeAt(0)));

function isMark(unit: number): boolean {
  return markUnits.has(unit);
}

/** Whether no slide may hold as much, however much its deck has left to spend. */
export function isTooMuch({ characters, marks, nested }: MarkdownCost): boolean {
  return characters > mostCharacters || marks > mostMarks || nested > mostNested;
}

function nestedOnOneLine(text: string): number {
  let most = 0;
  for (const [prefix] of text.matchAll(/^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm)) {
    most = Math.max(most, prefix.match(/[>*+-]|\d+/g)?.length ?? 0);
  }
  return most;
}
