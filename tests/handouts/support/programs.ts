import { spawnSync } from "node:child_process";

/** Whether a program is on this machine. With CI=true a missing one is a failure, so nothing is passed over there. */
export function mayRun(program: string): boolean {
  return process.env["CI"] === "true" || !spawnSync(program, ["--version"]).error;
}

export function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (error || status !== 0) throw new Error(`${program}: ${error ?? stderr + stdout}`);
  return stdout;
}
