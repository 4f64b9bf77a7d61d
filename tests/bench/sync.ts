import type { Browser } from "@playwright/test";
import { serveFolders } from "../support/serveFolders.ts";
import { launch } from "./support/launch.ts";
import { openApp, openFloor, openSpeakerView, type Peer } from "./support/peers.ts";
import { takeStamps } from "./support/stamps.ts";
import { type Summary, summarise } from "./support/stats.ts";
import { writeResults } from "./support/writeResults.ts";

interface Measured {
  readonly dom: number[];
  readonly frame: number[];
  lost: number;
}

const block = 20;
const burstPresses = 200;

/**
 * Key press in the presenter to the slide being current in the audience's document, and to the next
 * frame, beside the least that two windows can do and reveal.js's own speaker view. Peers take turns
 * in blocks, so that a busy moment of the machine meets them all. `--samples N` (200 each).
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--samples");
  const samples = at < 0 ? 200 : Number(args[at + 1]);
  const served = await serveFolders({
    "/pages/": "tests/bench/pages",
    "/reveal/": "node_modules/reveal.js/dist",
    "/": "dist",
  });
  const browser = await launch();
  try {
    const results = {
      "700 ms apart": await measure(browser, served.origin, 700, samples),
      "250 ms apart": await measure(browser, served.origin, 250, samples),
      burst: await bursts(browser, served.origin),
    };
    writeResults("sync", results);
  } finally {
    await browser.close();
    served.close();
  }
}

async function openPeers(browser: Browser, origin: string): Promise<readonly Peer[]> {
  const context = () => browser.newContext({ baseURL: `${origin}/` });
  return [
    await openApp(await context()),
    await openFloor(await context(), origin),
    await openSpeakerView(await context(), origin),
  ];
}

async function measure(browser: Browser, origin: string, apart: number, samples: number) {
  const peers = await openPeers(browser, origin);
  const measured = new Map(peers.map((peer) => [peer.name, empty()]));
  for (let done = 0; done < samples; done += block)
    for (const peer of peers) await pressBlock(peer, apart, measured.get(peer.name) ?? empty());
  for (const peer of peers) await peer.wall.context().close();
  return report(`${apart} ms apart`, measured);
}

function empty(): Measured {
  return { dom: [], frame: [], lost: 0 };
}

async function pressBlock(peer: Peer, apart: number, into: Measured): Promise<void> {
  await peer.presenter.bringToFront();
  for (let press = 0; press < block; press += 1) {
    await peer.presenter.keyboard.press("ArrowRight");
    await peer.presenter.waitForTimeout(apart);
  }
  await peer.presenter.waitForTimeout(600);
  const { presses, sightings } = await takeStamps(peer.presenter, peer.wall);
  into.lost += Math.max(0, presses.length - sightings.length);
  for (const sighting of sightings) {
    // The latest press before it was seen: a wall that skipped one is not charged for the skipped.
    const pressed = presses.findLast((at) => at <= sighting.dom);
    if (pressed === undefined) continue;
    into.dom.push(sighting.dom - pressed);
    into.frame.push(sighting.frame - pressed);
  }
}

function report(title: string, measured: ReadonlyMap<Peer["name"], Measured>) {
  const rows = [...measured].map(([name, { dom, frame, lost }]) => ({
    name,
    dom: summarise(dom),
    frame: summarise(frame),
    lost,
  }));
  console.log(`\n${title}: milliseconds from key press`);
  console.table(
    rows.map(({ name, dom, frame, lost }) => ({
      peer: name,
      "document, median": dom.median,
      "document, p95": dom.p95,
      "frame, median": frame.median,
      "frame, p95": frame.p95,
      "not shown": lost,
    })),
  );
  const of = (name: Peer["name"]): Summary | undefined =>
    rows.find((row) => row.name === name)?.dom;
  const [app, floor, speaker] = [of("app"), of("floor"), of("speaker view")];
  if (app && floor && speaker)
    console.log(
      `App to floor: ${(app.median / floor.median).toFixed(2)} times. App to speaker view: ${(app.median / speaker.median).toFixed(2)}.`,
    );
  return rows;
}

/** 200 presses 10 ms apart, made inside the page so that the driver does not slow them. */
async function bursts(browser: Browser, origin: string) {
  const rows = [];
  for (const peer of await openPeers(browser, origin)) {
    await peer.presenter.bringToFront();
    await peer.presenter.evaluate(async (presses) => {
      for (let press = 0; press < presses; press += 1) {
        const key = { key: "ArrowRight", code: "ArrowRight", keyCode: 39, bubbles: true };
        document.body.dispatchEvent(new KeyboardEvent("keydown", key));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }, burstPresses);
    await peer.presenter.waitForTimeout(3000);
    const { presses, sightings } = await takeStamps(peer.presenter, peer.wall);
    const last = sightings.at(-1);
    rows.push({
      peer: peer.name,
      presses: presses.length,
      "last place": last?.mark ?? "none",
      "not shown": presses.length - sightings.length,
      "settled, ms": Math.round((last?.dom ?? 0) - (presses.at(-1) ?? 0)),
    });
    await peer.wall.context().close();
  }
  console.log(`\nBurst of ${burstPresses} presses, 10 ms apart`);
  console.table(rows);
  return rows;
}
