import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { type Served, serveFolder } from "#server/serveFolder.ts";

/** A copy of the build, served by a server that a test may stop: then there is no network. */
interface OwnServer {
  readonly folder: string;
  readonly address: string;
  stop(): void;
}

const test = base.extend<{ server: OwnServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: how a Playwright fixture says that it needs none
  server: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "build-"));
    cpSync("dist", folder, { recursive: true });
    const served: Served = await serveFolder(folder, { port: 0, otherPortIfTaken: false });
    await use({ folder, address: served.address, stop: () => served.close() });
    served.close();
    rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: "allow" });

async function openDesk(page: Page, { address }: OwnServer): Promise<void> {
  await page.goto(`${address}/#/`);
  await expect(page.getByText("it opens without a network")).toBeVisible({ timeout: 30_000 });
}

test("after one visit the app opens and presents with no network", async ({ page, server }) => {
  await openDesk(page, server);
  server.stop();
  await page.reload();
  await page.getByRole("link", { name: "Present" }).first().click();
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-slide", /./);
  const opening = page.context().waitForEvent("page");
  await page.getByRole("button", { name: "Open audience window" }).click();
  const wall = await opening;
  await expect(wall.locator("section.present")).toBeVisible();
});

test("the app can be put among the device's own, with a name and an icon", async ({
  page,
  server,
}) => {
  await page.goto(`${server.address}/#/`);
  const href = await page.locator("link[rel=manifest]").evaluate((it: HTMLLinkElement) => it.href);
  const manifest = await (await page.request.get(href)).json();
  expect(manifest).toMatchObject({ name: "Working Together", display: "standalone" });
  const icon = await page.request.get(new URL(manifest.icons[0].src, href).href);
  expect(icon.headers()["content-type"]).toContain("image/svg+xml");
});

test("films are kept on request, and can be sought with no network", async ({ page, server }) => {
  await openDesk(page, server);
  await expect(page.getByText("Films: 0 of 3 on this device.")).toBeVisible();
  await page.getByRole("button", { name: "Keep the films on this device" }).click();
  await expect(page.getByText(/Films: 3 of 3 on this device, \d+\.\d MB\./)).toBeVisible();
  server.stop();
  await page.reload();
  await expect(page.getByText(/Films: 3 of 3 on this device/)).toBeVisible();
  const film = await page.evaluate(async () => {
    const kept = await (await caches.open("working-together-films")).keys();
    const video = document.createElement("video");
    video.muted = true;
    video.src = kept.find(({ url }) => url.endsWith(".mp4") || url.endsWith(".webm"))?.url ?? "";
    await video.play();
    video.currentTime = 60;
    await new Promise((done) => video.addEventListener("seeked", done, { once: true }));
    return { at: Math.round(video.currentTime), failed: video.error !== null };
  });
  expect(film).toEqual({ at: 60, failed: false });
  await page.getByRole("button", { name: "Remove the films from this device" }).click();
  await expect(page.getByText("Films: 0 of 3 on this device.")).toBeVisible();
});

test("a newer build waits until the trainer says so, and for other windows", async ({
  page,
  server,
}) => {
  await openDesk(page, server);
  const other = await page.context().newPage();
  await other.goto(`${server.address}/#/audience`);
  const worker = join(server.folder, "sw.js");
  writeFileSync(worker, `${readFileSync(worker, "utf8")}\n// newer`);
  await page.reload();
  await expect(page.getByText("A newer version is ready.")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(page.getByText("Close the other windows of this app first")).toBeVisible();
  await other.close();
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Use it now" }).click();
  await loaded;
  await expect(page.getByText("it opens without a network")).toBeVisible();
  await expect(page.getByText("A newer version is ready.")).toHaveCount(0);
});

test("what the browser has thrown out is fetched and kept again", async ({ page, server }) => {
  await openDesk(page, server);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await cache.delete(request);
    }
  });
  await page.reload();
  await page.getByRole("link", { name: "Present" }).first().click();
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-slide", /./);
  server.stop();
  await page.reload();
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-slide", /./);
});
