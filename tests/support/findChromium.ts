import { existsSync } from "node:fs";
import { join } from "node:path";
import { env, platform } from "node:process";
import { chromium } from "@playwright/test";

const onLinux = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
];
const onMac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const onWindows = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap(
  (folder) =>
    folder === undefined
      ? []
      : [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ],
);

/** A Chromium on this machine: the one that `CHROMIUM` names, an installed one, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = env["CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  const usual = platform === "darwin" ? onMac : platform === "win32" ? onWindows : onLinux;
  return [...usual, chromium.executablePath()].find((path) => existsSync(path));
}
