import type { PublicState } from "#protocol/publicState.ts";
import { readStopwatch } from "#session/Stopwatch.ts";
import { leftWords } from "#slides/promptWords.ts";
import { useNow } from "#ui/useNow.ts";

interface TimeLeftProps {
  readonly prompt: PublicState["prompt"];
  /** The host's clock, in milliseconds. */
  readonly now: () => number;
}

/** What the wall's clock says, in the same quiet words. */
export function TimeLeft({ prompt, now }: TimeLeftProps) {
  const at = useNow(now, 1000);
  if (!prompt) return null;
  const { total } = prompt;
  const left = Math.max(0, total - readStopwatch(prompt.watch, at) / 1000);
  return <p className="participant-left">{leftWords({ total, left })}</p>;
}
