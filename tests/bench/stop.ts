import type { BrowserContext, Page } from "@playwright/test";
import { filmDeck, openAudience, openDeckFile, openPresenter } from "../e2e/support/workshop.ts";
import { serveFolders } from "../support/serveFolders.ts";
import { launch } from "./support/launch.ts";
import { probeSound, silentSince, sounds } from "./support/soundProbe.ts";
import { stampPresses, stampSightings, takeStamps } from "./support/stamps.ts";
import { summarise } from "./support/stats.ts";
import { writeResults } from "./support/writeResults.ts";

/** A console and a wall on whose slide a film sounds, ready for the black key. */
interface Peer {
  readonly name: "app" | "reveal.js";
  readonly console: Page;
  readonly wall: Page;
  /** Takes the black away and has the film sound again. */
  readonly again: () => Promise<void>;
}

interface Stops {
  readonly frame: number[];
  readonly silence: number[];
  stillSounding: number;
}

/** How long a wall has to fall silent. Milliseconds. */
const patience = 1500;

/**
 * The black key in the presenter to the covered frame and to silence on the wall, beside reveal.js's
 * own blank pressed in its speaker view. `--samples N` (30).
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--samples");
  const samples = at < 0 ? 30 : Number(args[at + 1]);
  const served = await serveFolders({
    "/pages/": "tests/bench/pages",
    "/films/": "media/films",
    "/reveal/": "node_modules/reveal.js/dist",
    "/": "dist",
  });
  const browser = await launch();
  const results: Record<string, unknown> = {};
  try {
    for (const open of [openApp, openReveal]) {
      // The probe's own script is not one that the app's policy lets in.
      const context = await browser.newContext({
        baseURL: `${served.origin}/`,
        bypassCSP: true,
      });
      const peer = await open(context);
      results[peer.name] = report(peer.name, await measure(peer, samples));
      await context.close();
    }
    writeResults("stop", results);
  } finally {
    await browser.close();
    served.close();
  }
}

async function openApp(context: BrowserContext): Promise<Peer> {
  const desk = await context.newPage();
  const id = await openDeckFile(desk, "film", filmDeck());
  const presenter = await openPresenter(context, id);
  const wall = await openAudience(presenter);
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("ArrowRight");
  await presenter.waitForTimeout(1500);
  await stampSightings(wall, "[data-stage]:not([data-cover=none]) section.present");
  return {
    name: "app",
    console: presenter,
    wall,
    async again() {
      if (await wall.locator("[data-cover=black]").count()) await presenter.keyboard.press("b");
      await presenter.getByRole("button", { name: "Play film" }).click();
    },
  };
}

async function openReveal(context: BrowserContext): Promise<Peer> {
  const wall = await context.newPage();
  await wall.goto("pages/blank.html");
  const opening = context.waitForEvent("page");
  await wall.keyboard.press("s");
  const presenter = await opening;
  // Its two frames load the whole deck again before it answers keys.
  await presenter.waitForTimeout(4000);
  await stampSightings(wall, ".reveal.paused .present");
  return {
    name: "reveal.js",
    console: presenter,
    wall,
    async again() {
      if (await wall.locator(".reveal.paused").count()) await presenter.keyboard.press("b");
      await wall.evaluate(() => document.querySelector("video")?.play());
    },
  };
}

async function measure(peer: Peer, samples: number): Promise<Stops> {
  const { console: presenter, wall } = peer;
  await wall.mouse.click(5, 5);
  await probeSound(wall, "video[data-film]");
  await stampPresses(presenter);
  await presenter.bringToFront();
  const stops: Stops = { frame: [], silence: [], stillSounding: 0 };
  for (let sample = 0; sample < samples; sample += 1) {
    await peer.again();
    while (!(await sounds(wall))) await presenter.waitForTimeout(50);
    await presenter.waitForTimeout(500);
    await takeStamps(presenter, wall);
    await presenter.keyboard.press("b");
    await presenter.waitForTimeout(patience);
    await take(peer, stops);
  }
  return stops;
}

async function take({ console: presenter, wall }: Peer, stops: Stops): Promise<void> {
  const { presses, sightings } = await takeStamps(presenter, wall);
  const silence = await silentSince(wall);
  const [pressed, seen] = [presses[0], sightings[0]];
  if (pressed === undefined || seen === undefined) throw new Error("No cover was seen.");
  stops.frame.push(seen.frame - pressed);
  if (silence === undefined) stops.stillSounding += 1;
  else stops.silence.push(silence - pressed);
}

function report(name: string, { frame, silence, stillSounding }: Stops) {
  const row = { frame: summarise(frame), silence: summarise(silence), stillSounding };
  console.log(`\n${name}: milliseconds from the black key`);
  console.table({ "to the covered frame": row.frame, "to silence": row.silence });
  console.log(`Still sounding ${patience} ms after: ${stillSounding} of ${frame.length}.`);
  return row;
}
