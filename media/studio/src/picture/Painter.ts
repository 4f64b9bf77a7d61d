import { createCanvas } from "@napi-rs/canvas";
import { crossFade, type Plan } from "../film/Plan.ts";
import { sceneNamed } from "../scenes/sceneNamed.ts";
import { drawEndCard, drawTitle } from "./cards.ts";
import { clamp, ease } from "./math.ts";
import { Stage } from "./Stage.ts";
import { height, width } from "./size.ts";

/** Paints any moment of a film: a pixel depends on the plan and the time, on nothing else. */
export class Painter {
  readonly canvas = createCanvas(width, height);
  readonly #plan: Plan;
  readonly #stages: readonly Stage[];

  private constructor(plan: Plan, stages: readonly Stage[]) {
    this.#plan = plan;
    this.#stages = stages;
  }

  static async build(plan: Plan): Promise<Painter> {
    const stages: Stage[] = [];
    for (const { art, light } of plan.scenes) {
      stages.push(await Stage.build(sceneNamed(art, light ?? "")));
    }
    return new Painter(plan, stages);
  }

  at(t: number): void {
    const { scenes } = this.#plan;
    const now = scenes.findIndex(({ end }) => t < end);
    const current = now < 0 ? scenes.length - 1 : now;
    this.#scene(current, t, 1);
    // Around a boundary both neighbours are drawn and the newcomer fades over the other.
    const half = crossFade / 2;
    const { start, end } = this.#times(current);
    if (t > end - half) this.#scene(current + 1, t, ease((t - end + half) / crossFade));
    if (t < start + half) this.#scene(current - 1, t, 1 - ease((t - start + half) / crossFade));
    this.#dimFoot(t);
    drawTitle(this.canvas, this.#plan, t);
    drawEndCard(this.canvas, this.#plan, t);
  }

  #scene(index: number, t: number, solid: number): void {
    const stage = this.#stages[index];
    if (!stage || solid <= 0) return;
    const { start, end } = this.#times(index);
    const ctx = this.canvas.getContext("2d");
    ctx.globalAlpha = solid;
    ctx.drawImage(stage.at(t - start + crossFade, end - start + 2 * crossFade), 0, 0);
    ctx.globalAlpha = 1;
  }

  #times(index: number): { start: number; end: number } {
    return this.#plan.scenes[index] ?? { start: 0, end: 0 };
  }

  /** A soft dusk at the foot of the picture, where the app sets the words. */
  #dimFoot(t: number): void {
    const begins = this.#plan.scenes[0]?.start ?? 0;
    const ctx = this.canvas.getContext("2d");
    const dusk = ctx.createLinearGradient(0, 470, 0, height);
    dusk.addColorStop(0, "rgba(34,26,32,0)");
    dusk.addColorStop(0.35, "rgba(34,26,32,.3)");
    dusk.addColorStop(0.6, "rgba(34,26,32,.58)");
    dusk.addColorStop(1, "rgba(34,26,32,.7)");
    ctx.globalAlpha = clamp(t - begins + 0.6);
    ctx.fillStyle = dusk;
    ctx.fillRect(0, 470, width, height - 470);
    ctx.globalAlpha = 1;
  }
}
