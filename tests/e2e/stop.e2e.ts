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

test("muting comes first, then pausing, then the cover, all in one task", async ({ page }) => {
  const { presenter, audience } = await playing(page);
  await audience.evaluate(() => {
    const order: string[] = [];
    const video = document.querySelector<HTMLVideoElement>("video[data-film]");
    const stage = document.querySelector("[data-stage]");
    if (!video || !stage) throw new Error("no film");
    const muted = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "muted");
    Object.defineProperty(video, "muted", {
      get: () => muted?.get?.call(video),
      set(value: boolean) {
        if (value) order.push("muted");
        muted?.set?.call(video, value);
      },
    });
    const pause = video.pause.bind(video);
    video.pause = () => {
      order.push("paused");
      pause();
    };
    // A mutation is told in a microtask of the task that made it.
    new MutationObserver(() => {
      if (stage.getAttribute("data-cover") === "black") order.push("covered");
      setTimeout(() => order.push("next task"), 0);
    }).observe(stage, { attributeFilter: ["data-cover"] });
    Object.assign(window, { stopOrder: order });
  });
  await presenter.keyboard.press("b");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
  const order = await audience.evaluate(() => Reflect.get(window, "stopOrder") as string[]);
  const first = ["muted", "paused", "covered"].map((act) => order.indexOf(act));
  expect(first).toEqual(first.toSorted((a, b) => a - b));
  expect(first).not.toContain(-1);
  expect(
    order.indexOf("next task") === -1 || order.indexOf("next task") > order.indexOf("covered"),
  ).toBe(true);
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
