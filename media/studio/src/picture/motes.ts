import type { SKRSContext2D } from "@napi-rs/canvas";
import { blob } from "./blob.ts";
import { lerp, random } from "./math.ts";

type Box = readonly [number, number, number, number];

/** Dust in the light, barely moving. */
export function motes(
  ctx: SKRSContext2D,
  [x0, y0, x1, y1]: Box,
  t: number,
  { n = 16, seed = 5, alpha = 0.35 }: { n?: number; seed?: number; alpha?: number } = {},
): void {
  const next = random(seed);
  for (let i = 0; i < n; i++) {
    const [bx, by] = [next(), next()];
    const size = 5 + next() * 8;
    const rise = 0.01 + next() * 0.015;
    const phase = next() * 6.28;
    const u = (by - t * rise + 10) % 1;
    ctx.globalAlpha = alpha * Math.sin(Math.PI * u) * (0.6 + 0.4 * Math.sin(t * 0.9 + phase));
    const px = lerp(x0, x1, bx) + Math.sin(t * 0.35 + phase) * 14;
    ctx.drawImage(blob(), px - size, lerp(y0, y1, u) - size, size * 2, size * 2);
  }
}
