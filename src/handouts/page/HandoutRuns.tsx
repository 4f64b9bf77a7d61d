import { Fragment } from "react";
import type { Run, Runs } from "#handouts/HandoutBlock.ts";

export function HandoutRuns({ runs }: { readonly runs: Runs }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
    <Fragment key={index}>{oneRun(run)}</Fragment>
  ));
}

function oneRun(run: Run) {
  if (typeof run === "string") return run;
  const text = run.bold ? <strong>{run.text}</strong> : run.text;
  if (run.href === undefined) return text;
  if (run.href.startsWith("tel:")) return <a href={run.href}>{text}</a>;
  return (
    <a href={run.href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
