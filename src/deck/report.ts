import type { Problem } from "./Problem.ts";

/** 1-based, in the file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * `fatal` cannot be shown: an error for everyone. `rule` is an error in the pack's own decks and a
 * warning in a trainer's. `advice` is always a warning.
 */
export type Weight = "fatal" | "rule" | "advice";

export type Report = (rule: string, message: string, place: Place, weight?: Weight) => void;

interface Reporting {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** Gathers problems for one file, so that its author hears of all of them at once. */
export function gatherProblems(file: string, own: boolean): Reporting {
  const problems: Problem[] = [];
  const report: Report = (rule, message, { line, column }, weight = "rule") => {
    const stops = weight === "fatal" || (weight === "rule" && own);
    problems.push({
      rule,
      message,
      file,
      line,
      column,
      severity: stops ? "error" : "warning",
    });
  };
  return { report, problems };
}

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** In the order of the file, errors before warnings in the same place. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.line - b.line ||
      a.column - b.column ||
      Number(b.severity === "error") - Number(a.severity === "error"),
  );
}
