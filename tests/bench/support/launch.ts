import { type Browser, chromium } from "@playwright/test";
import { chromiumFlags } from "../../support/chromiumFlags.ts";
import { findChromium } from "../../support/findChromium.ts";

/** The same browser that the end-to-end tests use. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
}
