import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Served, serveFolder } from "#server/serveFolder.ts";

let folder = "";
let running: Served[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<p>Hello</p>");
  writeFileSync(join(folder, "assets/film.mp4"), "0123456789");
  writeFileSync(join(folder, "..", "secret.txt"), "secret");
});

afterEach(() => {
  for (const served of running) served.close();
  running = [];
  rmSync(folder, { recursive: true });
});

async function serve(port = 0, otherPortIfTaken = false): Promise<Served> {
  const served = await serveFolder(folder, { port, otherPortIfTaken });
  running.push(served);
  return served;
}

describe("serveFolder", () => {
  it("serves the page at the root", async () => {
    const { address } = await serve();
    const answer = await fetch(`${address}/`);
    expect(await answer.text()).toBe("<p>Hello</p>");
    expect(answer.headers.get("Cache-Control")).toBe("no-cache");
  });

  it("answers a range of a film with that range alone", async () => {
    const { address } = await serve();
    const answer = await fetch(`${address}/assets/film.mp4`, { headers: { Range: "bytes=2-4" } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("Content-Range")).toBe("bytes 2-4/10");
    expect(answer.headers.get("Content-Type")).toBe("video/mp4");
    expect(await answer.text()).toBe("234");
  });

  it("says plainly that there is nothing, and never leaves its folder", async () => {
    const { address } = await serve();
    for (const path of ["/none", "/../secret.txt", "/..%2fsecret.txt"]) {
      const answer = await fetch(address + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe("There is nothing at this address.\n");
    }
  });

  it("goes on after a file has gone from its folder", async () => {
    const { address } = await serve();
    rmSync(join(folder, "assets/film.mp4"));
    await fetch(`${address}/assets/film.mp4`)
      .then(
        (answer) => answer.text(),
        () => "cut off",
      )
      .catch(() => "cut off");
    expect((await fetch(`${address}/`)).status).toBe(200);
  });

  it("takes another port where the wanted one is taken", async () => {
    const first = await serve();
    const second = await serve(first.port, true);
    expect(second.port).not.toBe(first.port);
    expect((await fetch(`${second.address}/`)).status).toBe(200);
  });

  it("refuses a taken port where no other will do", async () => {
    const first = await serve();
    await expect(serve(first.port, false)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
