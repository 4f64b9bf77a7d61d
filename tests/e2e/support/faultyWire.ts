import type { BrowserContext } from "@playwright/test";

/** How badly the channel between windows behaves: shares of messages, from 0 to 1. */
export interface Faults {
  readonly drop: number;
  readonly repeat: number;
  /** Held back for up to this long, so that they also overtake each other. Milliseconds. */
  readonly delay: number;
  readonly seed: number;
}

/** From now on every BroadcastChannel of new windows drops, repeats, delays and reorders. */
export async function injectFaults(context: BrowserContext, faults: Faults): Promise<void> {
  await context.addInitScript((given) => {
    let seed = given.seed;
    // Mulberry32: a small generator, so that a failing run can be repeated.
    const random = () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const Sound = window.BroadcastChannel;
    window.BroadcastChannel = class extends Sound {
      override postMessage(message: unknown): void {
        if (this.name.endsWith("lobby")) return super.postMessage(message);
        const copies = random() < given.drop ? 0 : random() < given.repeat ? 2 : 1;
        for (let copy = 0; copy < copies; copy += 1)
          setTimeout(() => {
            try {
              super.postMessage(message);
            } catch {
              // Closed while the message was held back: lost, as a real one would be.
            }
          }, random() * given.delay);
      }
    };
  }, faults);
}
