import type { Page } from "@playwright/test";

/** One change seen on a wall. Milliseconds since 1970, one clock for all windows of a browser. */
export interface Sighting {
  readonly mark: string;
  /** When the document had changed. */
  readonly dom: number;
  /** The next frame after that. */
  readonly frame: number;
}

declare global {
  interface Window {
    benchPresses?: number[];
    benchSightings?: { mark: string; dom: number; frame: number }[];
  }
}

/** Stamps each key press before any other listener of the page sees it. */
export async function stampPresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchPresses = [];
    const stamp = () => window.benchPresses?.push(performance.timeOrigin + performance.now());
    window.addEventListener("keydown", stamp, { capture: true });
  });
}

/** Stamps each change of what `selector` matches and of its visible steps. */
export async function stampSightings(page: Page, selector: string): Promise<void> {
  await page.evaluate((current) => {
    const sightings: { mark: string; dom: number; frame: number }[] = [];
    window.benchSightings = sightings;
    const clock = () => performance.timeOrigin + performance.now();
    function mark(): string {
      const element = document.querySelector<HTMLElement>(current);
      const steps = element?.querySelectorAll(".shown, .fragment.visible").length ?? 0;
      return `${element?.querySelector("h1, h2")?.textContent ?? ""} ${steps}`;
    }
    let last = mark();
    const look = () => {
      const now = mark();
      if (now === last) return;
      last = now;
      const sighting = { mark: now, dom: clock(), frame: 0 };
      sightings.push(sighting);
      requestAnimationFrame(() => {
        sighting.frame = clock();
      });
    };
    new MutationObserver(look).observe(document.documentElement, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }, selector);
}

/** The stamps so far, and a clean slate. */
export async function takeStamps(
  presenter: Page,
  wall: Page,
): Promise<{ readonly presses: readonly number[]; readonly sightings: readonly Sighting[] }> {
  const presses = await presenter.evaluate(() => window.benchPresses?.splice(0) ?? []);
  const sightings = await wall.evaluate(() => window.benchSightings?.splice(0) ?? []);
  return { presses, sightings };
}
