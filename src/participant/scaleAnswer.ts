/** Marks as one line of text: `3, 4, -, 5`; a dash is a statement left out. */
export function writeScale(marks: readonly string[]): string {
  return marks.map((mark) => (mark === "" ? "-" : mark)).join(", ");
}

/** The marks of such a line, one for each of `count` statements; empty where there is none. */
export function readScale(text: string, count: number): readonly string[] {
  const marks = text.split(", ");
  return Array.from({ length: count }, (_, index) => {
    const mark = marks[index] ?? "";
    return /^[1-5]$/.test(mark) ? mark : "";
  });
}
