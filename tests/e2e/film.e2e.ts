import { expect, type Page, test } from "@playwright/test";
import {
  expectSame,
  filmDeck,
  openAudience,
  openDeckFile,
  openPresenter,
} from "./support/workshop.ts";

function film(page: Page) {
  return page.locator("video[data-film]");
}

async function openFilm(page: Page): Promise<{ presenter: Page; audience: Page }> {
  const id = await openDeckFile(page, "film", filmDeck());
  const presenter = await openPresenter(page.context(), id);
  const audience = await openAudience(presenter);
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("ArrowRight");
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-slide", "the-film");
  return { presenter, audience };
}

async function play(presenter: Page): Promise<void> {
  await presenter.getByRole("button", { name: "Play film" }).click();
  await expect(presenter.getByRole("button", { name: "Pause film" })).toBeVisible();
}

test("a clicker walks through a film by the table", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await expect(film(audience)).toHaveJSProperty("paused", true);
  await presenter.keyboard.press("PageDown");
  await expect(film(audience)).toHaveJSProperty("paused", true);
  await presenter.waitForTimeout(1100);
  await presenter.keyboard.press("PageDown");
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await presenter.keyboard.press("PageDown");
  await expect(film(audience)).toHaveJSProperty("paused", true);
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-slide", "the-film");
  await presenter.keyboard.press("PageDown");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-slide", "the-film-pause");
  await expectSame(presenter, audience);
});

test("the film goes on while the console reloads, and the console finds it", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await play(presenter);
  await expect
    .poll(() => film(audience).evaluate((v: HTMLVideoElement) => v.currentTime))
    .toBeGreaterThan(1);
  await presenter.reload();
  await expect(presenter.getByRole("button", { name: "Pause film" })).toBeVisible();
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await presenter.getByRole("button", { name: "Pause film" }).click();
  await expect(film(audience)).toHaveJSProperty("paused", true);
});

test("a wall reloaded in the middle of a film comes back to its place", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await play(presenter);
  await presenter.getByRole("slider", { name: "Place in the film" }).fill("20");
  await audience.reload();
  await expect
    .poll(() => film(audience).evaluate((v: HTMLVideoElement) => v.currentTime))
    .toBeGreaterThan(19);
  await expectSame(presenter, audience);
});

test("only one wall sounds", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  const second = await openAudience(presenter);
  await play(presenter);
  await expect(film(second)).toHaveJSProperty("paused", false);
  const muted = await Promise.all(
    [audience, second].map((wall) => film(wall).evaluate((v: HTMLVideoElement) => v.muted)),
  );
  expect(muted.filter((silent) => !silent)).toHaveLength(1);
});

test("the words of the film are on the wall as text", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await play(presenter);
  await expect(audience.locator(".film-caption, [data-caption]").first()).not.toBeEmpty({
    timeout: 15_000,
  });
});

test("a source that cannot be had falls to the next", async ({ page }) => {
  await page.context().route(/\.mp4$/, (route) => route.fulfill({ status: 404 }));
  const { presenter, audience } = await openFilm(page);
  await play(presenter);
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await expect
    .poll(() => film(audience).evaluate((v: HTMLVideoElement) => v.currentSrc))
    .toContain(".webm");
});

test("a film that cannot be played becomes its words, and the trainer is told", async ({
  page,
}) => {
  const noise = Buffer.from("this is no film");
  await page
    .context()
    .route(/\.(mp4|webm)$/, (route) =>
      route.fulfill({ status: 200, contentType: "video/mp4", body: noise }),
    );
  const { presenter, audience } = await openFilm(page);
  await play(presenter);
  await expect(audience.locator("section.present")).toContainText(/learn/i);
  await expect(presenter.getByText("The wall shows its words", { exact: false })).toBeVisible();
  await expect(audience.getByText(/error|failed|404/i)).toHaveCount(0);
});

test("a wall opened after the machine's clock was set still finds the place in the film", async ({
  page,
}) => {
  const id = await openDeckFile(page, "film", filmDeck());
  const presenter = await openPresenter(page.context(), id);
  await page.context().addInitScript(() => {
    const origin = performance.timeOrigin + 3_600_000;
    Object.defineProperty(performance, "timeOrigin", { get: () => origin });
  });
  const audience = await openAudience(presenter);
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("ArrowRight");
  await play(presenter);
  await presenter.getByRole("slider", { name: "Place in the film" }).fill("20");
  const place = () => film(audience).evaluate((video: HTMLVideoElement) => video.currentTime);
  await expect.poll(place).toBeGreaterThan(20);
  expect(await place()).toBeLessThan(30);
  await expect(presenter.getByRole("button", { name: "Pause film" })).toBeVisible();
});

test("black on the wall stops a film at once though the console is gone", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await play(presenter);
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await presenter.close({ runBeforeUnload: false });
  await audience.bringToFront();
  await audience.keyboard.press("b");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
  expect(await film(audience).evaluate((v: HTMLVideoElement) => v.paused && v.muted)).toBe(true);
  const again = await openPresenter(page.context(), "own-film");
  await expect(again.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
  await expect(again.getByRole("button", { name: "Play film" })).toBeVisible();
  await expectSame(again, audience);
  await again.getByRole("button", { name: "Black screen" }).click();
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "none");
  await expect(film(audience)).toHaveJSProperty("paused", true);
});

test("a film is paused when the trainer leaves the console for the desk", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await play(presenter);
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await presenter.evaluate(() => {
    location.hash = "#/";
  });
  await expect(film(audience)).toHaveJSProperty("paused", true);
});
