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

const mostProblems = 1000;
const longestMessage = 600;

/**
 * Gathers problems for one file, so that its author hears of all of them at once. A hostile file
 * could have a million: of each severity only the first thousand are told.
 */
export function gatherProblems(file: string, own: boolean): Reporting {
  const problems: Problem[] = [];
  const told = { error: 0, warning: 0 };
  const report: Report = (rule, message, { line, column }, weight = "rule") => {
    const stops = weight === "fatal" || (weight === "rule" && own);
    const severity = stops ? "error" : "warning";
    told[severity] += 1;
    const place = { file, line, column, severity } as const;
    if (told[severity] < mostProblems) {
      problems.push({ rule, message: shortened(message), ...place });
    } else if (told[severity] === mostProblems) {
      problems.push({ rule: "too-many-problems", message: tooMany, ...place });
    }
  };
  return { report, problems };
}

const tooMany = "There are more problems like these. Mend some, then look again.";

/** Messages quote what authors wrote, which may be long. */
function shortened(message: string): string {
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage).toWellFormed()}…`;
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
