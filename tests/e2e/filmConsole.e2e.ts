import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/expectAccessible.ts";
import { filmDeck, openAudience, openDeckFile, openPresenter } from "./support/workshop.ts";

/** The hard moment of this film: from its start to where it is safe again. Seconds. */
const hard = { name: "Stop before 1:00", start: 60.56, skipTo: 71.72 };

async function openFilm(page: Page): Promise<{ presenter: Page; audience: Page }> {
  const id = await openDeckFile(page, "film", filmDeck());
  const presenter = await openPresenter(page.context(), id);
  const audience = await openAudience(presenter);
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("ArrowRight");
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-slide", "the-film");
  return { presenter, audience };
}

const film = (page: Page) => page.locator("video[data-film]");
const voice = (page: Page) => page.locator("section.present audio[data-read-aloud]");
const place = (page: Page) => film(page).evaluate((video: HTMLVideoElement) => video.currentTime);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function playFrom(presenter: Page, seconds: number): Promise<void> {
  await presenter.getByRole("slider", { name: "Place in the film" }).fill(String(seconds));
  await button(presenter, "Play film").click();
}

async function setFilm(presenter: Page, act: () => Promise<void>): Promise<void> {
  await button(presenter, "Film settings").click();
  await act();
  await button(presenter, "Close").click();
}

test("a film stops by itself before its hard moment, and plays on when it is told to", async ({
  page,
}) => {
  const { presenter, audience } = await openFilm(page);
  await button(presenter, hard.name).click();
  await playFrom(presenter, 58);
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await expect(film(audience)).toHaveJSProperty("paused", true);
  expect(await place(audience)).toBeLessThan(hard.start);
  await expect(presenter.getByText("Next: Hands held at a bedside.")).toBeVisible();
  await button(presenter, "Play film").click();
  await expect.poll(() => place(audience)).toBeGreaterThan(hard.start);
});

test("it stops just as well with nobody at the console", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await button(presenter, hard.name).click();
  await playFrom(presenter, 57);
  await expect(film(audience)).toHaveJSProperty("paused", false);
  await presenter.close({ runBeforeUnload: false });
  await expect(film(audience)).toHaveJSProperty("paused", true);
  expect(await place(audience)).toBeGreaterThan(59);
  expect(await place(audience)).toBeLessThan(hard.start);
  const again = await openPresenter(page.context(), "own-film");
  await expect(button(again, "Play film")).toBeVisible();
  await expect(film(audience)).toHaveJSProperty("paused", true);
});

test("the trainer is told of a hard moment before it comes, and can pass it", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await playFrom(presenter, 57);
  const told = presenter.getByRole("region", { name: "Film", exact: true }).getByRole("status");
  await expect(told).toHaveText("In a few seconds: Hands held at a bedside.");
  expect(await place(audience)).toBeLessThan(hard.start);
  await button(presenter, "Skip to 1:11").click();
  await expect.poll(() => place(audience)).toBeGreaterThan(hard.skipTo - 0.1);
  await expect(film(audience)).toHaveJSProperty("paused", false);
});

test("the film in words goes along with it, and a press on a line goes there", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  const words = presenter.getByRole("region", { name: "Film in words" });
  await expect(words.getByText("Sound: the audience window.")).toBeVisible();
  await words.getByRole("button", { name: "The district nurse comes at nine." }).click();
  await expect.poll(() => place(audience)).toBeCloseTo(15.12, 1);
  await presenter.keyboard.press("k");
  await expect(words.locator("[aria-current=true]")).toContainText(
    "I tell her he had a good night.",
  );
});

test("axe finds nothing at a film, in its words and its settings, in either theme", async ({
  page,
}) => {
  test.slow();
  const { presenter } = await openFilm(page);
  await presenter.getByRole("slider", { name: "Place in the film" }).fill("58");
  for (const _ of ["night", "light"]) {
    await expectAccessible(presenter);
    await button(presenter, "Film settings").click();
    await expectAccessible(presenter);
    await button(presenter, "Close").click();
    await button(presenter, "Light theme").click();
  }
});

test("words are hidden only after it is said what that means, and a reload keeps the choice", async ({
  page,
}) => {
  const { presenter, audience } = await openFilm(page);
  const words = audience.locator("section.present [data-caption]");
  await playFrom(presenter, 31.5);
  await expect(words).not.toBeEmpty();
  await setFilm(presenter, async () => {
    await presenter.getByRole("radio", { name: "Largest" }).click();
    await presenter.getByLabel("Show the words").click();
    await expect(presenter.getByRole("alert")).toContainText("People who do not hear well");
    await expect(words).not.toBeEmpty();
    await button(presenter, "Hide the words").click();
  });
  await expect(words).toBeEmpty();
  await presenter.reload();
  await expect(presenter.getByText("The room sees no words.")).toBeVisible();
  await expect(audience.locator("section.present .film-screen")).toHaveAttribute(
    "data-captions",
    "largest",
  );
});

test("the voice runs with the film in the window that sounds, and in no other", async ({
  page,
}) => {
  const { presenter, audience } = await openFilm(page);
  const second = await openAudience(presenter);
  await setFilm(presenter, () =>
    presenter.getByLabel("Read aloud (computer voice)").setChecked(true),
  );
  await playFrom(presenter, 31);
  await expect(voice(audience)).toHaveJSProperty("paused", false);
  await expect(voice(audience)).toHaveJSProperty("muted", false);
  await expect(film(audience)).toHaveJSProperty("volume", 0);
  await expect(film(second)).toHaveJSProperty("paused", false);
  await expect(voice(second)).toHaveJSProperty("paused", true);
  await expect(presenter.getByText("a computer voice reads aloud")).toBeVisible();
  await button(presenter, "Pause film").click();
  await expect(voice(audience)).toHaveJSProperty("paused", true);
});

test("another film is shown for this session from its warning on, and a reload keeps it", async ({
  page,
}) => {
  const { presenter, audience } = await openFilm(page);
  await setFilmAway(presenter, "home-care-worker");
  const stage = audience.locator("[data-stage]");
  await expect(stage).toHaveAttribute("data-slide", "the-film-warning");
  await expect(audience.locator("section.present")).toContainText("home care worker", {
    ignoreCase: true,
  });
  await presenter.keyboard.press("ArrowRight");
  await expect(audience.locator("section.present video")).toHaveAttribute(
    "data-film",
    "home-care-worker",
  );
  await playFrom(presenter, 10);
  await expect.poll(() => place(audience)).toBeGreaterThan(10);
  await presenter.reload();
  await expect(button(presenter, "Pause film")).toBeVisible();
  await expect(audience.locator("section.present video")).toHaveAttribute(
    "data-film",
    "home-care-worker",
  );
  await expect(presenter.getByText("This deck has been edited.")).toHaveCount(0);
});

test("the film goes on from its next file", async ({ page }) => {
  const { presenter, audience } = await openFilm(page);
  await playFrom(presenter, 20);
  await expect.poll(() => place(audience)).toBeGreaterThan(20);
  const before = await film(audience).evaluate((video: HTMLVideoElement) => video.currentSrc);
  await setFilm(presenter, () => button(presenter, "Try another file").click());
  await expect
    .poll(() => film(audience).evaluate((video: HTMLVideoElement) => video.currentSrc))
    .not.toBe(before);
  await expect.poll(() => place(audience)).toBeGreaterThan(21);
  await expect(film(audience)).toHaveJSProperty("paused", false);
});

async function setFilmAway(presenter: Page, id: string): Promise<void> {
  await button(presenter, "Film settings").click();
  await presenter.getByRole("combobox", { name: "Film on this slide" }).selectOption(id);
  await expectAccessible(presenter);
  await button(presenter, "Show this film").click();
}
