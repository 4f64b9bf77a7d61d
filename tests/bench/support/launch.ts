import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../support/findChromium.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The same browser that the end-to-end tests use, with its real autoplay policy. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}
