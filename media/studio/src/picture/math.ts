export const clamp = (v: number, low = 0, high = 1): number => Math.min(high, Math.max(low, v));
export const lerp = (a: number, b: number, k: number): number => a + (b - a) * k;

/** 0 to 1, slow at both ends. */
export const ease = (k: number): number => {
  const c = clamp(k);
  return c * c * (3 - 2 * c);
};

/** A small repeatable source of numbers from 0 to 1: the same seed draws the same leaves. */
export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
