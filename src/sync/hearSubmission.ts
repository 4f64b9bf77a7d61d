import { entry } from "#session/entry.ts";

/** The last submission counted for each run of a guest. */
export type Heard = Readonly<Record<string, number>>;

/**
 * Whether a submission counts: each run's are counted in order and once, whatever the channel
 * repeats, drops or reorders. A run never heard before starts at its oldest one still waiting.
 */
export function hearSubmission(
  heard: Heard,
  submission: { readonly run: string; readonly n: number; readonly oldest: number },
): { readonly heard: Heard; readonly counts: boolean } {
  const { run, n, oldest } = submission;
  const expected = Math.max((entry(heard, run) ?? 0) + 1, oldest);
  if (n !== expected) return { heard, counts: false };
  return { heard: { ...heard, [run]: n }, counts: true };
}
