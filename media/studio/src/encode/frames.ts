import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { frameRate, type Plan } from "../film/Plan.ts";
import { Painter } from "../picture/Painter.ts";
import { height, width } from "../picture/size.ts";

export const bt709 = [
  ...["-colorspace", "bt709", "-color_primaries", "bt709"],
  ...["-color_trc", "bt709", "-color_range", "tv"],
];

/** Paints every frame into `picture.mkv`, near lossless, from which each format is encoded. */
export async function frames(plan: Plan, folder: string): Promise<string> {
  const file = join(folder, "picture.mkv");
  const painter = await Painter.build(plan);
  const raw = ["-f", "rawvideo", "-pix_fmt", "rgba", "-s", `${width}x${height}`];
  const toYuv = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p";
  const encoder = spawn(
    "ffmpeg",
    [
      ...["-v", "error", "-y", ...raw, "-r", String(frameRate), "-i", "-", "-vf", toYuv, ...bt709],
      ...["-c:v", "libx264", "-preset", "ultrafast", "-qp", "4", file],
    ],
    { stdio: ["pipe", "inherit", "inherit"] },
  );
  const ended = once(encoder, "close");
  const count = Math.round(plan.duration * frameRate);
  for (let i = 0; i < count; i++) {
    painter.at(i / frameRate);
    if (!encoder.stdin.write(Buffer.from(painter.canvas.data())))
      await once(encoder.stdin, "drain");
    if (i % 250 === 0) console.log(`${plan.id}: frame ${i} of ${count}`);
  }
  encoder.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`ffmpeg could not write ${file}`);
  return file;
}
