import { expect, type Page, test } from "@playwright/test";
import {
  expectSame,
  filmDeck,
  openAudience,
  openDeckFile,
  openPresenter,
} from "./support/workshop.ts";

interface Windows {
  readonly presenter: Page;
  readonly audience: Page;
}

/** A film that plays on the wall. */
async function playing(page: Page): Promise<Windows> {
  const id = await openDeckFile(page, "film", filmDeck());
  const presenter = await openPresenter(page.context(), id);
  const audience = await openAudience(presenter);
  await presenter.keyboard.press("PageDown");
  await presenter.keyboard.press("PageDown");
  await presenter.keyboard.press("PageDown");
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-slide", "the-film");
  // Next is refused for a second, so that a hurried key cannot start a film.
  await presenter.waitForTimeout(1100);
  await presenter.keyboard.press("PageDown");
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await expect(film(audience)).toHaveJSProperty("muted", false);
  return { presenter, audience };
}

function dialogOf(page: Page) {
  return page.getByRole("dialog", { name: "Go to a slide" });
}

function film(page: Page) {
  return page.locator("video[data-film]");
}

for (const [key, cover] of [
  ["b", "black"],
  [".", "black"],
  ["w", "white"],
  ["c", "pause"],
] as const)
  test(`${key} cuts picture and sound, and taking it away starts nothing`, async ({ page }) => {
    const { presenter, audience } = await playing(page);
    await presenter.keyboard.press(key);
    await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", cover);
    await expect(film(audience)).toHaveJSProperty("paused", true);
    await expect(film(audience)).toHaveJSProperty("muted", true);
    await expect(film(audience)).toBeHidden();
    await presenter.keyboard.press(key);
    await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "none");
    await presenter.waitForTimeout(500);
    await expect(film(audience)).toHaveJSProperty("paused", true);
    await expectSame(presenter, audience);
  });

for (const [way, stop] of [
  [
    "its button",
    (page: Page) => dialogOf(page).getByRole("button", { name: "Black screen" }).click(),
  ],
  ["a full stop in its search box", (page: Page) => page.keyboard.press(".")],
] as const)
  test(`with Go to open, ${way} stops the film`, async ({ page }) => {
    const { presenter, audience } = await playing(page);
    await presenter.keyboard.press("g");
    await expect(presenter.getByLabel("Number or words")).toBeFocused();
    await stop(presenter);
    await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
    await expect(film(audience)).toHaveJSProperty("paused", true);
    await expect(film(audience)).toHaveJSProperty("muted", true);
    await expect(film(audience)).toBeHidden();
    await expect(dialogOf(presenter)).toBeVisible();
    await expect(presenter.getByLabel("Number or words")).toHaveValue("");
  });

/** Notes, in the order of what happens, when `media` is muted and paused, and when the cover is there. */
async function noteOrder(audience: Page, media: string): Promise<() => Promise<string[]>> {
  await audience.evaluate((selector) => {
    const order: string[] = [];
    const stage = document.querySelector("[data-stage]");
    const played = document.querySelectorAll<HTMLMediaElement>(selector);
    if (!stage || played.length === 0) throw new Error("nothing plays");
    for (const element of played) {
      const name = element.tagName.toLowerCase();
      const muted = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "muted");
      Object.defineProperty(element, "muted", {
        get: () => muted?.get?.call(element),
        set(value: boolean) {
          if (value) order.push(`${name} muted`);
          muted?.set?.call(element, value);
        },
      });
      const pause = element.pause.bind(element);
      element.pause = () => {
        order.push(`${name} paused`);
        pause();
      };
    }
    // A mutation is told in a microtask of the task that made it.
    new MutationObserver(() => {
      if (stage.getAttribute("data-cover") === "black") order.push("covered");
      setTimeout(() => order.push("next task"), 0);
    }).observe(stage, { attributeFilter: ["data-cover"] });
    Object.assign(window, { stopOrder: order });
  }, media);
  return () => audience.evaluate(() => Reflect.get(window, "stopOrder") as string[]);
}

function expectInOneTask(order: readonly string[], acts: readonly string[]): void {
  const first = acts.map((act) => order.indexOf(act));
  expect(first).toEqual(first.toSorted((a, b) => a - b));
  expect(first).not.toContain(-1);
  const covered = order.indexOf("covered");
  expect(order.indexOf("next task") === -1 || order.indexOf("next task") > covered).toBe(true);
}

test("muting comes first, then pausing, then the cover, all in one task", async ({ page }) => {
  const { presenter, audience } = await playing(page);
  const order = await noteOrder(audience, "video[data-film]");
  await presenter.keyboard.press("b");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
  expectInOneTask(await order(), ["video muted", "video paused", "covered"]);
});

test("the voice that reads aloud stops in the same task, and does not come back by itself", async ({
  page,
}) => {
  const { presenter, audience } = await playing(page);
  const voice = audience.locator("section.present audio[data-read-aloud]");
  await presenter.getByRole("button", { name: "Film settings" }).click();
  await presenter.getByLabel("Read aloud (computer voice)").setChecked(true);
  await presenter.getByRole("button", { name: "Close", exact: true }).click();
  await expect(voice).toHaveJSProperty("paused", false);
  const order = await noteOrder(audience, "section.present :is(audio, video)");
  await presenter.keyboard.press("b");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
  expectInOneTask(await order(), [
    "audio muted",
    "audio paused",
    "video muted",
    "video paused",
    "covered",
  ]);
  await presenter.keyboard.press("b");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "none");
  await presenter.waitForTimeout(500);
  for (const sound of [voice, film(audience)]) await expect(sound).toHaveJSProperty("paused", true);
  await expect(voice).toHaveJSProperty("muted", true);
});

test("a cover pierces a freeze", async ({ page }) => {
  const { presenter, audience } = await playing(page);
  await presenter.keyboard.press("z");
  await presenter.keyboard.press("Home");
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-slide", "the-film");
  await presenter.keyboard.press("b");
  await expect(film(audience)).toHaveJSProperty("paused", true);
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
});

test("the black button on the wall itself stops just as well", async ({ page }) => {
  const { audience } = await playing(page);
  await audience.bringToFront();
  await audience.keyboard.press(".");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
  await expect(film(audience)).toHaveJSProperty("paused", true);
});
