/** What was searched for and not found, so that no file is searched twice for the same. */
export interface UnclosedMarks {
  readonly fences: number[];
  readonly shortest: Map<string, number>;
  comment: boolean;
}

const fenceLine = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** A fence on the line of a list's mark: what is in it is indented to where the fence begins. */
const listedFence = /^( {0,3}(?:(?:[-*+]|\d{1,9}[.)]) {1,4})+)(`{3,}(?=[^`]*$)|~{3,})/;

/** The index after this line, or after the code fence or comment that it opens. */
export function skipOpaque(lines: readonly string[], at: number, unclosed: UnclosedMarks): number {
  const line = lines[at] ?? "";
  const fence = fenceLine.exec(line)?.[1];
  if (fence) return afterFence(lines, at, fence, unclosed);
  const listed = listedFence.exec(line);
  if (listed) return afterListedFence(lines, at, listed[1] ?? "", listed[2] ?? "");
  if (/^ {0,3}<!--(?!.*-->)/.test(line)) return afterComment(lines, at, unclosed);
  return at + 1;
}

function afterFence(
  lines: readonly string[],
  at: number,
  fence: string,
  unclosed: UnclosedMarks,
): number {
  const mark = fence.charAt(0);
  const known = unclosed.shortest.get(mark) ?? Number.POSITIVE_INFINITY;
  const end = fence.length < known ? findClosing(lines, at + 1, mark, fence.length) : -1;
  if (end >= 0) return end + 1;
  unclosed.fences.push(at + 1);
  unclosed.shortest.set(mark, Math.min(known, fence.length));
  return at + 1;
}

/** Ends with its list at the latest, so it never holds a separator. */
function afterListedFence(
  lines: readonly string[],
  from: number,
  { length: indent }: string,
  fence: string,
): number {
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() !== "" && !line.startsWith(" ".repeat(indent))) return at;
    if (isClosing(line.slice(indent), fence.charAt(0), fence.length)) return at + 1;
  }
  return at;
}

function isClosing(line: string, mark: string, length: number): boolean {
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return closing?.startsWith(mark) === true && closing.length >= length;
}

function findClosing(lines: readonly string[], from: number, mark: string, length: number): number {
  for (let at = from; at < lines.length; at += 1) {
    if (isClosing(lines[at] ?? "", mark, length)) return at;
  }
  return -1;
}

function afterComment(lines: readonly string[], at: number, unclosed: UnclosedMarks): number {
  if (unclosed.comment) return at + 1;
  for (let end = at + 1; end < lines.length; end += 1) {
    if (lines[end]?.includes("-->")) return end + 1;
  }
  unclosed.comment = true;
  return at + 1;
}
