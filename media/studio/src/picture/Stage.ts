import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { clamp, lerp } from "./math.ts";
import { type Picture, rasterise } from "./rasterise.ts";
import type { Layer, Scene, View } from "./Scene.ts";
import { boardHeight, boardWidth, height, width } from "./size.ts";

/** One scene with its layers drawn once; every frame after that only moves them. */
export class Stage {
  readonly #scene: Scene;
  readonly #pictures: ReadonlyMap<Layer, Picture>;
  readonly #canvas = createCanvas(width, height);

  private constructor(scene: Scene, pictures: ReadonlyMap<Layer, Picture>) {
    this.#scene = scene;
    this.#pictures = pictures;
  }

  static async build(scene: Scene): Promise<Stage> {
    const pictures = new Map<Layer, Picture>();
    const drawn = new Map<string, Picture>();
    for (const layer of scene.layers) {
      if (layer.svg === undefined) continue;
      const picture = drawn.get(layer.svg) ?? (await rasterise(layer.svg));
      drawn.set(layer.svg, picture);
      pictures.set(layer, picture);
    }
    return new Stage(scene, pictures);
  }

  /** The scene `t` seconds into its `length`. */
  at(t: number, length: number): Canvas {
    const ctx = this.#canvas.getContext("2d");
    const k = clamp(t / length);
    const view = viewAt(this.#scene.views, k);
    reset(ctx);
    ctx.fillStyle = this.#scene.background;
    ctx.fillRect(0, 0, width, height);
    ctx.imageSmoothingQuality = "medium";
    for (const layer of this.#scene.layers) this.#draw(ctx, layer, view, t, k);
    reset(ctx);
    return this.#canvas;
  }

  #draw(ctx: SKRSContext2D, layer: Layer, view: View, t: number, k: number): void {
    const pose = layer.move?.(t, k) ?? {};
    const solid = pose.solid ?? 1;
    if (solid <= 0.002) return;
    const zoom = 1 + (view.zoom - 1) * layer.depth;
    reset(ctx);
    ctx.translate(width / 2, height / 2);
    ctx.scale(zoom, zoom);
    ctx.translate(-boardWidth / 2 - view.x * layer.depth, -boardHeight / 2 - view.y * layer.depth);
    const [px, py] = layer.pivot ?? [boardWidth / 2, boardHeight / 2];
    const scale = pose.scale ?? 1;
    ctx.translate(px, py);
    ctx.rotate(pose.turn ?? 0);
    ctx.scale(scale * (pose.scaleX ?? 1), scale);
    ctx.translate(-px + (pose.x ?? 0), -py + (pose.y ?? 0));
    ctx.globalAlpha = solid;
    ctx.globalCompositeOperation = layer.blend ?? "source-over";
    const picture = this.#pictures.get(layer);
    if (picture) {
      const { image, x, y, width: w, height: h } = picture;
      ctx.drawImage(image, x, y, w, h);
    }
    layer.paint?.(ctx, t, k);
  }
}

function reset(ctx: SKRSContext2D): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = "source-over";
}

/** The view drifts: gently off, gently to rest, never quite still in between. */
function viewAt([from, to]: readonly [View, View], k: number): View {
  const e = (0.5 - Math.cos(Math.PI * k) / 2) * 0.75 + k * 0.25;
  return {
    x: lerp(from.x, to.x, e),
    y: lerp(from.y, to.y, e),
    zoom: lerp(from.zoom, to.zoom, e),
  };
}
