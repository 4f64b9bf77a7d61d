import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env, platform } from "node:process";
import { chromium } from "@playwright/test";

const onLinux = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/usr/bin/microsoft-edge-stable",
  chromium.executablePath(),
  // On Ubuntu, where these are: a snap, and a script that starts it or only says how to install it.
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
];
const onMac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  chromium.executablePath(),
];
const onWindows = [
  ...[env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ],
  ),
  chromium.executablePath(),
];

const usual = platform === "darwin" ? onMac : platform === "win32" ? onWindows : onLinux;
let found: string | undefined;

/** A Chromium on this machine: the one that `CHROMIUM` names, an installed one, or Playwright's own. */
export function findChromium(): string | undefined {
  found ??= pickChromium(env["CHROMIUM"], usual);
  return found;
}

/** For tests: Debian's Chromium without a window where it is installed, which takes half the time. */
export function findTestChromium(): string | undefined {
  const shell = pickChromium(env["CHROMIUM"], ["/usr/bin/chromium-headless-shell"]);
  return shell ?? findChromium();
}

/** The one that is named, or else the first of the others that starts. A name for nothing is an error. */
export function pickChromium(
  named: string | undefined,
  others: readonly string[],
): string | undefined {
  if (named === undefined || named === "") return others.find(starts);
  if (existsSync(named)) return named;
  throw new Error(
    `CHROMIUM names ${named}, and there is no such file. Give it the whole path of a Chromium, or leave it out.`,
  );
}

/** Whether it tells its version. On Windows that would open a window, so there being there is enough. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
