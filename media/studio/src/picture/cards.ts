import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { Plan } from "../film/Plan.ts";
import { endCard } from "../film/Story.ts";
import { serif } from "./fonts.ts";
import { ease } from "./math.ts";
import { height, width } from "./size.ts";

const dark = "#2b2328";
const paper = "#fff6e8";
const gold = "#d8a24e";
const small = createCanvas(160, 90);

/** The title over the first picture, out of focus; then the picture clears. */
export function drawTitle(canvas: Canvas, plan: Plan, t: number): void {
  const begins = plan.scenes[0]?.start ?? 0;
  const veil = ease((begins + 0.8 - t) / 1.4);
  if (veil <= 0) return;
  const ctx = canvas.getContext("2d");
  const reduced = small.getContext("2d");
  reduced.imageSmoothingQuality = "high";
  reduced.drawImage(canvas, 0, 0, 160, 90);
  ctx.imageSmoothingQuality = "high";
  ctx.globalAlpha = veil;
  ctx.filter = "blur(10px)";
  ctx.drawImage(small, -20, -12, width + 40, height + 24);
  ctx.filter = "none";
  fill(ctx, veil * 0.66);
  ctx.globalAlpha = Math.min(veil, ease((t - 0.5) / 0.9));
  write(ctx, plan.kicker, 292, serif(32), "#f2cf94");
  write(ctx, plan.role, 366, serif(76, "600"), paper);
  rule(ctx, 428);
  fill(ctx, 1 - ease(t / 0.9));
}

export function drawEndCard(canvas: Canvas, plan: Plan, t: number): void {
  const since = t - plan.endAt;
  if (since < -0.2) return;
  const ctx = canvas.getContext("2d");
  fill(ctx, ease((since + 0.2) / 1.3));
  const leaving = ease((plan.duration - 0.1 - t) / 0.8);
  ctx.globalAlpha = Math.min(ease((since - 0.9) / 1), leaving);
  endCard.lines.forEach((text, i) => {
    write(ctx, text, 296 + i * 62, serif(46), paper);
  });
  rule(ctx, 416);
  write(ctx, endCard.small, 474, serif(34, "italic 400"), "#e9d3b4");
  ctx.globalAlpha = 1;
}

function fill(ctx: SKRSContext2D, solid: number): void {
  ctx.globalAlpha = Math.max(0, solid);
  ctx.fillStyle = dark;
  ctx.fillRect(0, 0, width, height);
  ctx.globalAlpha = 1;
}

function rule(ctx: SKRSContext2D, y: number): void {
  ctx.fillStyle = gold;
  ctx.fillRect(width / 2 - 36, y, 72, 3);
}

function write(ctx: SKRSContext2D, text: string, y: number, font: string, colour: string): void {
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.font = font;
  ctx.fillStyle = colour;
  ctx.fillText(text, width / 2, y);
}
