import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { execPath, getuid } from "node:process";

/** Fetches a Chromium where there is none: Debian's packages for root on Debian, else Playwright's own. */
export function installChromium(): void {
  if (existsSync("/etc/debian_version") && getuid?.() === 0) {
    run("apt-get", ["update", "-q"]);
    for (const name of ["chromium-headless-shell", "chromium"])
      if (run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name])) return;
  }
  run(execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}
