import type { Inline } from "./Block.ts";

type Run = Exclude<Inline, { type: "lineBreak" }>;

/** Runs of the same form joined; no spaces around line breaks or at the ends, and no empty lines. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const lines = linesOf(inlines).filter((line) => line.some((run) => !isBlank(run)));
  return lines.flatMap((line, index): readonly Inline[] => {
    const runs = trimEnd(trimStart(joinRuns(line)));
    return index === 0 ? runs : [{ type: "lineBreak" }, ...runs];
  });
}

function linesOf(inlines: readonly Inline[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const inline of inlines) {
    if (inline.type === "lineBreak") {
      lines.push(line);
      line = [];
    } else {
      line.push(inline);
    }
  }
  return [...lines, line];
}

function isBlank(run: Run): boolean {
  return run.type === "text" && run.text.trim() === "";
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isSame =
      run.type === "text" &&
      last?.type === "text" &&
      run.strong === last.strong &&
      run.emphasis === last.emphasis;
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.type !== "text" || run.text !== "") joined.push(run);
  }
  return joined;
}

/** At least one run has words, so this ends. */
function trimStart(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.type !== "text") return runs;
  const text = first.text.trimStart();
  return text === "" ? trimStart(rest) : [{ ...first, text }, ...rest];
}

function trimEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last?.type !== "text") return runs;
  const text = last.text.trimEnd();
  const rest = runs.slice(0, -1);
  return text === "" ? trimEnd(rest) : [...rest, { ...last, text }];
}
