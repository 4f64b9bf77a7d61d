import { type Browser, expect, type Page } from "@playwright/test";
import { parseDeck } from "#deck/parseDeck.ts";
import { openAudience, openDeckFile, openPresenter, plainDeck } from "../e2e/support/workshop.ts";
import { serveFolders } from "../support/serveFolders.ts";
import { launch } from "./support/launch.ts";
import { stampPresses, stampSightings, takeStamps } from "./support/stamps.ts";
import { percentile, summarise } from "./support/stats.ts";
import { writeResults } from "./support/writeResults.ts";

const sizes = [30, 300, 1000] as const;
const steps = 120;

/**
 * Decks of 30, 300 and 1,000 slides: parsing (in Node), from the audience window's address to its
 * first slide, a step on the wall, and how many slides are in its document.
 */
export async function run(): Promise<void> {
  const served = await serveFolders({ "/": "dist" });
  const browser = await launch();
  try {
    const rows = [];
    for (const slides of sizes) rows.push(await measure(browser, served.origin, slides));
    console.table(rows);
    const [small, large] = [rows[0], rows.at(-1)];
    if (small && large)
      console.log(
        `A step at 1,000 slides takes ${(large["step, median"] / small["step, median"]).toFixed(2)} times one at 30.`,
      );
    writeResults("deck", rows);
  } finally {
    await browser.close();
    served.close();
  }
}

async function measure(browser: Browser, origin: string, slides: number) {
  const text = plainDeck(slides);
  const context = await browser.newContext({ baseURL: `${origin}/` });
  const desk = await context.newPage();
  const id = await openDeckFile(desk, `deck-${slides}`, text);
  const presenter = await openPresenter(context, id);
  const audience = await openAudience(presenter);
  const firstSlide = await audience.evaluate(() => performance.now());
  await goTo(presenter, audience, Math.ceil(slides / 2));
  const step = await stepTimes(presenter, audience);
  const mounted = await audience.locator("section[data-slide-id]").count();
  await context.close();
  return {
    slides,
    "parse, ms": Math.round(parseTime(text)),
    "first slide, ms": Math.round(firstSlide),
    "step, median": step.median,
    "step, p95": step.p95,
    "slides in the document": mounted,
  };
}

function parseTime(text: string): number {
  const library = { films: new Map(), messages: new Map(), support: [], pictures: new Map() };
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    parseDeck(text, { file: "bench.md", library, own: false });
    return performance.now() - start;
  });
  return percentile(times, 0.5);
}

async function goTo(presenter: Page, audience: Page, number: number): Promise<void> {
  await presenter.getByRole("button", { name: "Go to slide" }).click();
  await presenter.getByLabel("Number or words").fill(String(number));
  await presenter.keyboard.press("Enter");
  const heading = audience.locator("section.present").getByRole("heading").first();
  await expect(heading).toHaveText(`Slide ${number}`);
}

/** Key press at the console to the step on the wall, back and forth from where the deck is. */
async function stepTimes(presenter: Page, audience: Page) {
  await presenter.bringToFront();
  await stampPresses(presenter);
  await stampSightings(audience, "section.present");
  for (let press = 0; press < steps; press += 1) {
    // Ten on, ten back: a deck of 30 slides is shorter than the number of steps.
    await presenter.keyboard.press(press % 20 < 10 ? "ArrowRight" : "ArrowLeft");
    await presenter.waitForTimeout(150);
  }
  const { presses, sightings } = await takeStamps(presenter, audience);
  return summarise(
    sightings.flatMap(({ dom }) => {
      const pressed = presses.findLast((at) => at <= dom);
      return pressed === undefined ? [] : [dom - pressed];
    }),
  );
}
