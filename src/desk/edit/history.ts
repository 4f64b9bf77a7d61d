/** What was, what is, and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What was changed last, and when, so that typing is undone by the phrase. */
  readonly last: { readonly what: string; readonly at: number } | null;
}

export const mostSteps = 1000;
/** Typing that pauses for longer is a step of its own. Milliseconds. */
const pause = 1000;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null };
}

/** `what` names what was typed into; null where an edit is a step by itself. */
export function record<T>(
  history: History<T>,
  next: T,
  what: string | null,
  now: number,
): History<T> {
  if (next === history.present) return history;
  const { last } = history;
  const goesOn = what !== null && last?.what === what && now - last.at < pause;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: next, future: [], last: what === null ? null : { what, at: now } };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, last: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, last: null };
}
