import { spawnSync } from "node:child_process";

const across = 64;
const down = 36;

/** The mean relative luminance of every frame, 0 to 1, read from the finished file. */
export function meanLight(file: string): readonly number[] {
  const small = ["-vf", `scale=${across}:${down}:flags=area,format=rgb24`, "-f", "rawvideo", "-"];
  const args = ["-v", "error", "-nostdin", "-i", file, "-an", ...small];
  const { stdout, status } = spawnSync("ffmpeg", args, { maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`ffmpeg could not read ${file}`);
  const size = across * down * 3;
  return Array.from({ length: stdout.length / size }, (_, i) =>
    mean(stdout.subarray(i * size, (i + 1) * size)),
  );
}

function mean(pixels: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < pixels.length; i += 3) {
    sum +=
      0.2126 * linear(pixels[i]) + 0.7152 * linear(pixels[i + 1]) + 0.0722 * linear(pixels[i + 2]);
  }
  return sum / (pixels.length / 3);
}

const table = Float64Array.from({ length: 256 }, (_, value) => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});
const linear = (value = 0): number => table[value] ?? 0;
