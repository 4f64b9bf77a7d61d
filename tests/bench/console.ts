import type { BrowserContext, Page } from "@playwright/test";
import { openAudience, openDeckFile, openPresenter } from "../e2e/support/workshop.ts";
import { serveFolders } from "../support/serveFolders.ts";
import { launch } from "./support/launch.ts";
import { stampPresses, stampSightings, takeStamps } from "./support/stamps.ts";
import { summarise } from "./support/stats.ts";
import { writeResults } from "./support/writeResults.ts";

const slides = 150;
const edits = 500;
const notes = "**Say** A sentence that a trainer reads out, and leans on.\n\n".repeat(12);

/** 150 slides of two steps each, with long notes. */
const deck = `---\ntitle: Long day\nminutes: 300\n---\n\n${Array.from(
  { length: slides },
  (_, n) =>
    `section: Part ${n}\nminutes: 2\n---\n\n# Slide ${n + 1}\n\n* One\n* Two\n\nNote:\n${notes}`,
).join("\n---\n")}`;

/**
 * Key press in the console to the console's own next frame: alone, and with an audience window, a
 * participant, and the deck in the editor after 500 edits. `--samples N` (100).
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--samples");
  const samples = at < 0 ? 100 : Number(args[at + 1]);
  const served = await serveFolders({ "/": "dist" });
  const browser = await launch();
  try {
    const context = await browser.newContext({ baseURL: `${served.origin}/` });
    const desk = await context.newPage();
    const id = await openDeckFile(desk, "long", deck);
    await desk.close();
    const presenter = await openPresenter(context, id);
    await stampPresses(presenter);
    await stampSightings(presenter, "[data-stage]");
    const alone = summarise(await measure(presenter, samples));
    await openAll(context, presenter, id);
    const all = summarise(await measure(presenter, samples));
    console.log("\nMilliseconds from key press to the console's own next frame");
    console.table({ alone, "all open": all });
    console.log(`All open to alone, p95: ${(all.p95 / alone.p95).toFixed(2)} times.`);
    writeResults("console", { alone, all });
  } finally {
    await browser.close();
    served.close();
  }
}

async function openAll(context: BrowserContext, presenter: Page, id: string): Promise<void> {
  await openAudience(presenter);
  const participant = await context.newPage();
  await participant.goto("./#/join/local");
  const editor = await context.newPage();
  await editor.goto(`./#/edit/${id}`);
  // Typing in turn into two fields makes each letter a step of its own to undo.
  const fields = ["Words", "Notes"].map((name) => editor.getByRole("textbox", { name }));
  for (let edit = 0; edit < edits; edit += 1)
    for (const field of fields.slice(edit % 2, (edit % 2) + 1)) await field.press("a");
}

async function measure(presenter: Page, samples: number): Promise<readonly number[]> {
  await presenter.bringToFront();
  await presenter.keyboard.press("Home");
  await presenter.waitForTimeout(1000);
  await takeStamps(presenter, presenter);
  for (let press = 0; press < samples; press += 1) {
    await presenter.keyboard.press("ArrowRight");
    await presenter.waitForTimeout(250);
  }
  const { presses, sightings } = await takeStamps(presenter, presenter);
  return sightings.flatMap(({ dom, frame }) => {
    const pressed = presses.findLast((at) => at <= dom);
    return pressed === undefined ? [] : [frame - pressed];
  });
}
