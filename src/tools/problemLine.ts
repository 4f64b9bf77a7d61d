import type { Problem } from "#deck/Problem.ts";

/** A problem as one line, in the form that editors turn into a link. */
export function problemLine({ file, line, column, severity, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${rule} ${message}`;
}
