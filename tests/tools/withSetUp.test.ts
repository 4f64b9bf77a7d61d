import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../src/tools/withSetUp.mjs", import.meta.url));
let root = "";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "set-up-"));
  write("package-lock.json", "{}");
  write("script.mjs", 'console.log("ran", ...process.argv.slice(2));');
  write(
    "npm.mjs",
    `import { appendFileSync, existsSync } from "node:fs";
     appendFileSync("asked", process.argv.slice(2).join(" ") + "\\n");
     process.exit(existsSync("no-network") ? 1 : 0);`,
  );
});

afterEach(() => rmSync(root, { recursive: true }));

/** Runs the program where npm only writes down what it is asked. */
function run(platform = process.platform) {
  const asIf = `data:text/javascript,Object.defineProperty(process,"platform",{value:"${platform}"})`;
  const { stdout, stderr, status } = spawnSync(
    execPath,
    ["--import", asIf, program, "script.mjs", "one", "two"],
    { cwd: root, encoding: "utf8", env: { ...process.env, npm_execpath: join(root, "npm.mjs") } },
  );
  const asked = join(root, "asked");
  return { stdout, stderr, status, npm: existsSync(asked) ? readFileSync(asked, "utf8") : "" };
}

describe("withSetUp", () => {
  it("installs where nothing is installed, then runs the script with its arguments", () => {
    const { stdout, status, npm } = run();
    expect(npm).toBe("ci --no-fund --no-audit\n");
    expect(stdout).toMatch(/^Installing what is missing\.[^\n]*\nran one two\n$/);
    expect(status).toBe(0);
  });

  it("installs once, and again when packages change", () => {
    run();
    expect(run()).toMatchObject({ stdout: "ran one two\n", npm: "ci --no-fund --no-audit\n" });
    write("package-lock.json", '{ "name": "other" }');
    expect(run().npm.trim().split("\n")).toHaveLength(2);
  });

  it("says what to look at where packages cannot be installed, and tries again the next time", () => {
    write("no-network", "");
    expect(run()).toMatchObject({
      status: 1,
      stderr: "The packages could not be installed. Is the network there, and room on the disk?\n",
    });
    rmSync(join(root, "no-network"));
    expect(run().status).toBe(0);
  });

  it("hands on how the script ended", () => {
    write("script.mjs", "process.exit(7);");
    expect(run().status).toBe(7);
  });

  it("runs the script on the pinned Node", () => {
    write("node_modules/node/bin/node", '#!/bin/sh\necho "pinned $1"\n');
    chmodSync(join(root, "node_modules/node/bin/node"), 0o755);
    expect(run().stdout).toContain("\npinned script.mjs\n");
  });

  it("says which program could not be run", () => {
    write("node_modules/node/bin/node", "");
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("node_modules/node/bin/node could not be run: "),
    });
  });

  describe("on Windows", () => {
    /** There, `bin/node` of the package is a file of words. */
    const installed = () => {
      write("node_modules/node/bin/node", "This file intentionally left blank");
      symlinkSync(execPath, join(root, "node_modules/node/bin/node.exe"));
    };

    it("empties no folder that holds the Node it may be running on", () => {
      installed();
      const { stdout, npm } = run("win32");
      expect(npm).toBe("install --no-save --no-fund --no-audit\n");
      expect(stdout).toContain("\nran one two\n");
    });

    it("installs from nothing as elsewhere", () => {
      expect(run("win32").npm).toBe("ci --no-fund --no-audit\n");
    });

    it("says what helps when a program in use must change", () => {
      installed();
      write("no-network", "");
      expect(run("win32").stderr).toContain("close the app, delete node_modules and try again.");
    });
  });
});
