import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Served, serveFolder } from "#server/serveFolder.ts";

let folder = "";
let running: Served[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<p>Hello</p>");
  writeFileSync(join(folder, "assets/film.mp4"), "0123456789");
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

const nothing = "There is nothing at this address.\n";

/** The answer to an address as it stands: `fetch` would tidy it first. */
function askFor(port: number, path: string): Promise<readonly [number | undefined, string]> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "localhost", port, path }, async (answer) => {
      answer.setEncoding("utf8");
      resolve([answer.statusCode, (await answer.toArray()).join("")]);
    });
    asking.once("error", reject).end();
  });
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

  it.each([
    ["bytes=4-", 206, "456789"],
    ["bytes=4-999999999", 206, "456789"],
    ["bytes=0-1", 206, "01"],
    ["bytes=10-", 416, ""],
    ["bytes=999999999-", 416, ""],
    ["bytes=5-2", 200, "0123456789"],
    ["bytes=0-0", 200, "0123456789"],
    ["bytes=-3", 200, "0123456789"],
    ["bytes=1-2,4-5", 200, "0123456789"],
    ["bytes=x-y", 200, "0123456789"],
    ["bytes=-", 200, "0123456789"],
    ["lines=1-2", 200, "0123456789"],
  ])("answers the range %s with %i", async (range, status, text) => {
    const { address } = await serve();
    const answer = await fetch(`${address}/assets/film.mp4`, { headers: { Range: range } });
    expect([answer.status, await answer.text()]).toEqual([status, text]);
    if (status === 416) expect(answer.headers.get("Content-Range")).toBe("bytes */10");
    expect((await fetch(`${address}/`)).status).toBe(200);
  });

  it("tells a browser how long it may keep a file, and that it has the newest", async () => {
    const { address } = await serve();
    const film = await fetch(`${address}/assets/film.mp4`);
    expect(film.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(film.headers.get("X-Content-Type-Options")).toBe("nosniff");
    const tag = film.headers.get("ETag") ?? "";
    const again = await fetch(`${address}/assets/film.mp4`, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
  });

  it("says plainly that there is nothing, and never leaves its folder", async () => {
    const { port } = await serve();
    const name = `${basename(folder)}.txt`;
    writeFileSync(join(folder, "..", name), "secret");
    const ways = [
      "/none",
      `/../${name}`,
      `/..%2f${name}`,
      `/%2e%2e/${name}`,
      `/%2e%2e%2f${name}`,
      `/assets/../../${name}`,
      `/..\\${name}`,
      `/%5c..%5c${name}`,
      `/%00/../../${name}`,
      `/%zz/../../${name}`,
      `//..//${name}`,
      `/${join(folder, "..", name)}`,
      `http://localhost/../${name}`,
      `/../${basename(folder)}2/film.mp4`,
    ];
    for (const path of ways) {
      expect([path, ...(await askFor(port, path))]).toEqual([path, 404, nothing]);
    }
    rmSync(join(folder, "..", name));
  });

  it("keeps dotfiles to itself, however they are asked for", async () => {
    const { port } = await serve();
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, ".git/config"), "secret");
    writeFileSync(join(folder, ".env"), "secret");
    writeFileSync(join(folder, "assets/.env"), "secret");
    writeFileSync(join(folder, ".html"), "secret");
    for (const path of ["/.env", "/%2eenv", "/assets/.env", "/.git/config", "/.", "/.html"]) {
      expect([path, ...(await askFor(port, path))]).toEqual([path, 404, nothing]);
    }
    expect(await askFor(port, "/?next=/.env")).toEqual([200, "<p>Hello</p>"]);
  });

  it("serves what is on the disk now", async () => {
    const { address } = await serve();
    const page = async (path: string) => (await fetch(address + path)).text();
    expect(await page("/assets/new.js")).toBe(nothing);
    writeFileSync(join(folder, "assets/new.js"), "new");
    writeFileSync(join(folder, "index.html"), "<p>Hello again</p>");
    rmSync(join(folder, "assets/film.mp4"));
    expect(await page("/assets/new.js")).toBe("new");
    expect(await page("/")).toBe("<p>Hello again</p>");
    expect(await page("/assets/film.mp4")).toBe(nothing);
  });

  it("goes on after a file that it cannot read", async () => {
    const { address } = await serve();
    symlinkSync("loop", join(folder, "loop"));
    mkdirSync(join(folder, "assets/folder.mp4"));
    for (const path of ["/loop", "/assets/folder.mp4", "/assets", `/${"a".repeat(5000)}`]) {
      expect((await fetch(address + path)).status).toBe(404);
    }
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
