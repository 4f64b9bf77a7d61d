/** A stretch of the file: where its first character stands, 1-based. */
export interface RawPart {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

interface FoundMatter {
  readonly part: RawPart;
  /** Index of the line after the closing `---`. */
  readonly next: number;
}

const settingLine = /^(?:[a-z_][\w-]*|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$)/;

/** Whether the line at this index opens settings: `minutes: 3`, but not `Note:` or a sentence with a colon. */
export function looksLikeMatter(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return settingLine.test(line) && !/^notes?:/.test(line);
}

/** The settings from this index to the next line that is exactly `---`; null when nothing closes them. */
export function findMatter(lines: readonly string[], at: number): FoundMatter | null {
  let end = at;
  while (end < lines.length && !/^---[ \t]*$/.test(lines[end] ?? "")) end += 1;
  if (end >= lines.length) return null;
  const text = lines.slice(at, end).join("\n");
  return { part: { text, line: at + 1, column: 1 }, next: end + 1 };
}
