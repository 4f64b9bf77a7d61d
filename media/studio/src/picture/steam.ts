import type { SKRSContext2D } from "@napi-rs/canvas";
import { blob } from "./blob.ts";
import { random } from "./math.ts";

export interface Plume {
  readonly n?: number;
  readonly rise?: number;
  readonly size?: number;
  readonly alpha?: number;
  readonly drift?: number;
  readonly seed?: number;
}

const speed = 0.17;

/** One continuous plume: puffs equally spaced in age, uneven only sideways. */
export function steam(ctx: SKRSContext2D, x: number, y: number, t: number, plume: Plume): void {
  const { n = 30, rise = 120, size = 46, alpha = 0.16, drift = 16, seed = 3 } = plume;
  const phase = random(seed)() * 6.28;
  for (let i = 0; i < n; i++) {
    const age = (t * speed + i / n) % 1;
    const id = Math.floor(t * speed + i / n) * n - i;
    const w = size * (0.3 + 1.25 * age);
    const sway = Math.sin(age * 6.2 - t * 0.55 + phase) * Math.abs(drift) * 0.75 * age;
    const uneven = Math.sin(id * 12.9898) * 0.11 * w * age;
    ctx.globalAlpha = alpha * Math.min(1, age * 9) * (1 - age) ** 1.35;
    const px = x + drift * age * 1.4 + sway + uneven;
    ctx.drawImage(blob(), px - w / 2, y - rise * age - w * 0.8, w, w * 1.6);
  }
}
