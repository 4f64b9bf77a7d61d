import type { BrowserContext, Page } from "@playwright/test";
import { openAudience, openDeckFile, openPresenter } from "../../e2e/support/workshop.ts";
import { stampPresses, stampSightings } from "./stamps.ts";

/** A presenter's window and a wall that follows it, ready for key presses. */
export interface Peer {
  readonly name: "app" | "floor" | "speaker view";
  readonly presenter: Page;
  readonly wall: Page;
}

const steppedDeck = `---\ntitle: Stepped\nminutes: 0\n---\n\n${Array.from(
  { length: 140 },
  (_, index) => `# Slide ${index + 1}\n\n* One\n* Two\n`,
).join("\n---\n\n")}`;

async function ready(name: Peer["name"], presenter: Page, wall: Page): Promise<Peer> {
  await stampPresses(presenter);
  await stampSightings(wall, "section.present");
  return { name, presenter, wall };
}

export async function openApp(context: BrowserContext): Promise<Peer> {
  const desk = await context.newPage();
  const id = await openDeckFile(desk, "stepped", steppedDeck);
  await desk.close();
  const presenter = await openPresenter(context, id);
  return ready("app", presenter, await openAudience(presenter));
}

/** Two windows of separate processes, as the app's are. */
export async function openFloor(context: BrowserContext, origin: string): Promise<Peer> {
  const presenter = await context.newPage();
  await presenter.goto(`${origin}/pages/floor.html`);
  const opening = context.waitForEvent("page");
  await presenter.evaluate(() => {
    window.open(location.href, "_blank", "popup,noopener,width=1280,height=720");
  });
  const wall = await opening;
  await wall.waitForLoadState();
  return ready("floor", presenter, wall);
}

/** reveal.js's speaker view drives, its main window is the wall: as its users present. */
export async function openSpeakerView(context: BrowserContext, origin: string): Promise<Peer> {
  const wall = await context.newPage();
  await wall.goto(`${origin}/pages/speaker.html`);
  const opening = context.waitForEvent("page");
  await wall.keyboard.press("s");
  const presenter = await opening;
  // Its two frames load the whole deck again before it answers keys.
  await presenter.waitForTimeout(4000);
  return ready("speaker view", presenter, wall);
}
