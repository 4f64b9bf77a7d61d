/**
 * Milliseconds since 1970 that never jump within a window, even when the machine's clock is set.
 * Windows of one machine agree to within a millisecond unless it was set between their openings.
 */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}
