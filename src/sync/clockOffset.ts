/** Below this, two windows share one clock and what differs is the message's way. Milliseconds. */
const sameClock = 50;
/** How many of the last messages are looked at. */
const memory = 30;

export interface ClockOffset {
  /** Takes in a message sent at `sentAt` (their clock) and received at `receivedAt` (ours). */
  sample(sentAt: number, receivedAt: number): void;
  /** Their time at our `now`. */
  toHost(now: number): number;
}

/**
 * Learns how far another window's clock is from ours. The quickest of the last messages counts:
 * a message can be late but never early.
 */
export function createClockOffset(): ClockOffset {
  let lags: readonly number[] = [];
  return {
    sample(sentAt, receivedAt) {
      lags = [...lags, receivedAt - sentAt].slice(-memory);
    },
    toHost(now) {
      const lag = lags.length === 0 ? 0 : Math.min(...lags);
      return Math.abs(lag) < sameClock ? now : now - lag;
    },
  };
}
