import { defineConfig } from "@playwright/test";
import { chromiumFlags } from "./tests/support/chromiumFlags.ts";
import { findTestChromium } from "./tests/support/findChromium.ts";

const port = Number(process.env["E2E_PORT"] ?? 4271);
const executablePath = findTestChromium();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine shared with others may starve a window. What passes only on a second try is named.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env["E2E_REPORT"]
    ? [["dot"], ["json", { outputFile: process.env["E2E_REPORT"] }]]
    : [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    // The app is not put on the device by each test: only by those of working without a network.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...chromiumFlags],
    },
  },
  webServer: {
    // The built app, as `npm start` serves it; built first when the build is stale.
    command: `node src/tools/start.ts ${port}`,
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
