import { spawnSync } from "node:child_process";

/** Runs a program to its end; its own last words become the error. Returns what it printed. */
export function run(program: string, args: readonly (string | number)[], env = process.env) {
  const done = spawnSync(program, args.map(String), { encoding: "utf8", env, maxBuffer: 1 << 28 });
  if (done.error) throw new Error(`${program}: ${done.error.message} (see media/studio/README.md)`);
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr.trim().slice(-800)}`);
  return { printed: done.stdout, told: done.stderr };
}

export const ffmpeg = (...args: readonly (string | number)[]): void => {
  run("ffmpeg", ["-v", "error", "-nostdin", "-y", ...args]);
};

/** No dates, versions or machine names in a finished file: the same input gives the same bytes. */
export const bitExact = [
  ...["-map_metadata", -1, "-fflags", "+bitexact"],
  ...["-flags:v", "+bitexact", "-flags:a", "+bitexact"],
];
