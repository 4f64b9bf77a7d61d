import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { clamp, lerp } from "./math.ts";
import { type Picture, rasterise } from "./rasterise.ts";
import type { Layer, Scene, View } from "./Scene.ts";
import { boardHeight, boardWidth, height, width } from "./size.ts";

interface Drawn {
  readonly layer: Layer;
  readonly picture: Picture | undefined;
}

/** One scene with its layers drawn once; every frame after that only moves them. */
export class Stage {
  readonly #scene: Scene;
  readonly #drawn: readonly Drawn[];
  readonly #canvas = createCanvas(width, height);

  private constructor(scene: Scene, drawn: readonly Drawn[]) {
    this.#scene = scene;
    this.#drawn = drawn;
  }

  static async build(scene: Scene): Promise<Stage> {
    const drawn: Drawn[] = [];
    const pictures = new Map<string, Picture>();
    for (const [layer, ...others] of runs(scene.layers)) {
      if (!layer) continue;
      const sources = [layer, ...others].flatMap(({ svg }) => svg ?? []);
      const key = sources.join("");
      const picture = pictures.get(key) ?? (key ? await rasterise(sources) : undefined);
      if (picture) pictures.set(key, picture);
      drawn.push({ layer, picture });
    }
    return new Stage(scene, drawn);
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
    for (const drawn of this.#drawn) this.#draw(ctx, drawn, view, t, k);
    reset(ctx);
    return this.#canvas;
  }

  #draw(ctx: SKRSContext2D, { layer, picture }: Drawn, view: View, t: number, k: number): void {
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
    if (picture) {
      const { image, x, y, width: w, height: h } = picture;
      ctx.drawImage(image, x, y, w, h);
    }
    layer.paint?.(ctx, t, k);
  }
}

/** Neighbours that lie still at one depth move as one, so they are drawn as one. */
function runs(layers: readonly Layer[]): readonly (readonly Layer[])[] {
  const found: Layer[][] = [];
  for (const layer of layers) {
    const run = found.at(-1);
    const before = run?.[0];
    if (before && isStill(before) && isStill(layer) && before.depth === layer.depth)
      run.push(layer);
    else found.push([layer]);
  }
  return found;
}

const isStill = ({ svg, paint, move, blend }: Layer): boolean =>
  svg !== undefined && !paint && !move && !blend;

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
