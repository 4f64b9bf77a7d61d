import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { env, execPath, exit } from "node:process";
import { findTestChromium } from "./support/findChromium.ts";
import { installChromium } from "./support/installChromium.ts";

/** How one check went. A check without tests of its own counts as one. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads how many tests passed and failed from what the runner wrote. */
  readonly read?: () => Outcome;
}

const results = "test-results/counts";

const checks: readonly Check[] = [
  { name: "format" },
  { name: "lint" },
  { name: "types" },
  { name: "dead-code" },
  {
    name: "unit",
    args: ["--reporter=dot", "--reporter=json", `--outputFile.json=${results}/unit.json`],
    read: () => {
      const { numPassedTests, numFailedTests } = readJson(`${results}/unit.json`);
      return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
    },
  },
  { name: "build" },
  {
    name: "e2e",
    // Playwright empties `test-results` when it starts, so its counts are kept elsewhere.
    env: { E2E_REPORT: "node_modules/.cache/working-together/e2e.json" },
    read: () => {
      const { stats } = readJson("node_modules/.cache/working-together/e2e.json");
      const { expected, flaky, unexpected } = stats as Readonly<Record<string, number>>;
      if (flaky) console.log(`   ${flaky} passed only on a second try; their names are above.`);
      return { passed: Number(expected) + Number(flaky), failed: Number(unexpected) };
    },
  },
];

/** Runs every check, also after one has failed, and ends with one line of counts. */
function main(): void {
  rmSync("test-results", { recursive: true, force: true });
  rmSync("node_modules/.cache/working-together/e2e.json", { force: true });
  mkdirSync(results, { recursive: true });
  if (!findTestChromium()) installChromium();
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    const outcome = runCheck(check);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  exit(failed === 0 ? 0 : 1);
}

function runCheck(check: Check): Outcome {
  console.log(`\n== ${check.name}`);
  const start = Date.now();
  const { status } = spawnNpm(
    ["run", "--silent", check.name, "--", ...(check.args ?? [])],
    check.env,
  );
  console.log(`   ${Math.round((Date.now() - start) / 1000)} s`);
  const ownFailure = status === 0 ? 0 : 1;
  if (!check.read) return { passed: 1 - ownFailure, failed: ownFailure };
  const { passed, failed } = countsOf(check.read);
  // A runner can fail with every test passed: coverage below its bar, or a crash.
  return { passed, failed: failed === 0 ? ownFailure : failed };
}

function countsOf(read: () => Outcome): Outcome {
  try {
    return read();
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function spawnNpm(args: readonly string[], more: Check["env"]) {
  const npm = env["npm_execpath"];
  const options = { stdio: "inherit", env: { ...env, ...more } } as const;
  if (npm) return spawnSync(execPath, [npm, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, "utf8"));
}

main();
