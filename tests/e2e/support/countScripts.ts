import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Counts the bytes of the scripts that a page asks for from now on, each compressed by itself. */
export function countScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
