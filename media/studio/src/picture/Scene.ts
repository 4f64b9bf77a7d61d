import type { SKRSContext2D } from "@napi-rs/canvas";

export type Paint = (ctx: SKRSContext2D, t: number, k: number) => void;

/** Where a layer stands at a moment: moved, turned, scaled about its pivot, and how solid. */
export interface Pose {
  readonly x?: number;
  readonly y?: number;
  readonly turn?: number;
  readonly scale?: number;
  readonly scaleX?: number;
  readonly solid?: number;
}

/** Drawn once as SVG, or painted anew each frame. Far layers (small depth) move less. */
export interface Layer {
  readonly svg?: string;
  readonly paint?: Paint;
  readonly depth: number;
  readonly pivot?: readonly [number, number];
  readonly blend?: "soft-light" | "screen" | "multiply";
  /** `t` in seconds since the scene began, `k` from 0 to 1 through it. */
  readonly move?: (t: number, k: number) => Pose;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Scene {
  readonly background: string;
  /** Where the view starts and ends. */
  readonly views: readonly [View, View];
  readonly layers: readonly Layer[];
}

export type MakeScene = (light: string) => Scene;
