import type { Browser } from "@playwright/test";
import { countScripts } from "../e2e/support/countScripts.ts";
import { serveFolders } from "../support/serveFolders.ts";
import { launch } from "./support/launch.ts";
import { summarise } from "./support/stats.ts";
import { writeResults } from "./support/writeResults.ts";

interface Load {
  /** Of all scripts asked for until the page was quiet, each compressed by itself. Bytes. */
  readonly scripts: number;
  /** Milliseconds from the start of the visit. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the first deck can be presented. */
  readonly usable: number;
  /** Beyond 50 ms of each task that held the page, until it was usable. */
  readonly blocked: number;
}

/** The desk's first load with nothing in the browser's cache. `--samples N` (10). */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--samples");
  const samples = at < 0 ? 10 : Number(args[at + 1]);
  const served = await serveFolders({ "/": "dist" });
  const browser = await launch();
  try {
    const loads: Load[] = [];
    for (let sample = 0; sample < samples; sample += 1)
      loads.push(await visit(browser, `${served.origin}/#/`));
    writeResults("load", report(loads));
  } finally {
    await browser.close();
    served.close();
  }
}

async function visit(browser: Browser, address: string): Promise<Load> {
  // The service worker fetches the rest of the app once the page is there: not part of a first load.
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  const counted = countScripts(page);
  await page.goto(address);
  await page.getByRole("link", { name: "Present" }).first().waitFor();
  const times = await page.evaluate(() => window.benchLoad?.(performance.now()));
  await page.waitForLoadState("networkidle");
  const scripts = await counted();
  await context.close();
  if (!times) throw new Error("The page was not watched.");
  return { scripts, ...times };
}

declare global {
  interface Window {
    benchLoad?: (usable: number) => Omit<Load, "scripts">;
  }
}

function watchTasks(): void {
  const tasks: PerformanceEntry[] = [];
  const paints: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: "longtask",
    buffered: true,
  });
  new PerformanceObserver((list) => paints.push(...list.getEntries())).observe({
    type: "largest-contentful-paint",
    buffered: true,
  });
  window.benchLoad = (usable) => ({
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    largestPaint: paints.at(-1)?.startTime ?? 0,
    usable,
    blocked: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  });
}

function report(loads: readonly Load[]) {
  const row = (pick: (load: Load) => number) => summarise(loads.map(pick));
  const kilobytes = Math.round((loads[0]?.scripts ?? 0) / 100) / 10;
  const rows = {
    "first paint, ms": row(({ firstPaint }) => firstPaint),
    "largest paint, ms": row(({ largestPaint }) => largestPaint),
    "a deck can be presented, ms": row(({ usable }) => usable),
    "held up, ms": row(({ blocked }) => blocked),
  };
  console.log("\nThe desk, first load");
  console.table(rows);
  console.log(`Scripts, compressed: ${kilobytes} KB.`);
  return { kilobytes, ...rows };
}
