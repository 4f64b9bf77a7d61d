import { type Canvas, createCanvas } from "@napi-rs/canvas";

let drawn: Canvas | undefined;

/** A soft round sprite: steam, glow and dust are made of it. */
export function blob(): Canvas {
  if (drawn) return drawn;
  const canvas = createCanvas(128, 128);
  const ctx = canvas.getContext("2d");
  const fill = ctx.createRadialGradient(64, 64, 0, 64, 64, 64);
  for (let i = 0; i <= 10; i++) {
    const k = i / 10;
    const solid = Math.exp(-4.5 * k * k) * (1 - k);
    fill.addColorStop(k, `rgba(255,255,255,${solid.toFixed(4)})`);
  }
  ctx.fillStyle = fill;
  ctx.fillRect(0, 0, 128, 128);
  drawn = canvas;
  return canvas;
}
