import { join } from "node:path";
import type { Plan } from "../film/Plan.ts";
import { bitExact, ffmpeg } from "../run.ts";
import { bt709 } from "./frames.ts";

// A key frame every four seconds: a seek in front of a room lands at once, and size hardly grows.
const keyFrames = ["-g", 100];

// `-tune animation` alone asks for 16 references and level 5.0, which old hardware refuses.
const h264 = [
  ...["-c:v", "libx264", "-profile:v", "high", "-preset", "slow", "-tune", "animation"],
  ...["-refs", 4, "-level", "3.1", "-crf", 31, "-bf", 5, "-threads", 2, ...keyFrames],
  ...["-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "56k", "-movflags", "+faststart"],
];

const av1 = [
  ...["-c:v", "libsvtav1", "-preset", 8, "-crf", 45, ...keyFrames],
  ...["-pix_fmt", "yuv420p", "-c:a", "libopus", "-b:a", "40k"],
];

/** MP4 plays wherever its codecs ship; WebM is for browsers built without them. */
export function encode(plan: Plan, picture: string, sound: string, folder: string): void {
  const inputs = ["-i", picture, "-i", sound, "-map", "0:v", "-map", "1:a"];
  const rest = [...bt709, ...bitExact, "-metadata", `title=${plan.title}`, "-t", plan.duration];
  ffmpeg(...inputs, ...h264, ...rest, join(folder, "film.mp4"));
  ffmpeg(...inputs, ...av1, ...rest, join(folder, "film.webm"));
}
