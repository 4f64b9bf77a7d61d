/** Counts milliseconds while it runs; survives being saved and restored. */
export interface Stopwatch {
  /** Milliseconds counted up to `since`, or in all when it stands. */
  readonly elapsed: number;
  /** When it last started; null while it stands. */
  readonly since: number | null;
}

export const stopped: Stopwatch = { elapsed: 0, since: null };

/** Milliseconds counted by `now`. A clock that jumped back counts nothing, never less than before. */
export function readStopwatch(watch: Stopwatch, now: number): number {
  return watch.since === null ? watch.elapsed : watch.elapsed + Math.max(0, now - watch.since);
}

/** Whether it runs, or has run. */
export function hasRun(watch: Stopwatch): boolean {
  return watch.since !== null || watch.elapsed > 0;
}

export function startStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { elapsed: watch.elapsed, since: now } : watch;
}

export function stopStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? watch : { elapsed: readStopwatch(watch, now), since: null };
}

export function toggleStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? startStopwatch(watch, now) : stopStopwatch(watch, now);
}
