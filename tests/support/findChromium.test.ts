import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pickChromium } from "./findChromium.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chromium-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function aProgram(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

const aChromium = (name: string) => aProgram(name, "echo Chromium 156.0");

describe("pickChromium", () => {
  it("takes the one that is named before any other", () => {
    const named = aChromium("named");
    expect(pickChromium(named, [aChromium("other")])).toBe(named);
  });

  it("is an error for a name of nothing, and says which name", () => {
    const named = join(folder, "gone");
    expect(() => pickChromium(named, [aChromium("other")])).toThrow(`CHROMIUM names ${named}, and`);
  });

  it("passes over what is not there, and what only says how to install it", () => {
    const stub = aProgram("stub", 'echo "Run: snap install chromium" >&2; exit 1');
    const real = aChromium("real");
    const others = [join(folder, "gone"), stub, real, aChromium("later")];
    expect(pickChromium(undefined, others)).toBe(real);
    expect(pickChromium("", others)).toBe(real);
  });

  it("finds none where none starts", () => {
    writeFileSync(join(folder, "data"), "not a program");
    expect(pickChromium(undefined, [join(folder, "data")])).toBeUndefined();
  });
});
