import { expect, type Page, test } from "@playwright/test";
import { injectFaults } from "./support/faultyWire.ts";
import {
  expectSame,
  filmDeck,
  openAudience,
  openDeckFile,
  openPresenter,
  plainDeck,
  shownBy,
} from "./support/workshop.ts";

async function startPlain(page: Page, slides = 100): Promise<Page> {
  const id = await openDeckFile(page, "plain", plainDeck(slides));
  return openPresenter(page.context(), id);
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let done = 0; done < times; done += 1) await page.keyboard.press(key);
}

/** Presses made inside the page, so that the driver does not slow them. */
async function burst(page: Page, key: string, times: number, apart: number): Promise<void> {
  await page.evaluate(
    async (keys) => {
      for (let done = 0; done < keys.times; done += 1) {
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: keys.key, bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, keys.apart));
      }
    },
    { key, times, apart },
  );
}

test("a wall that joins late shows the slide and step of the moment", async ({ page }) => {
  const presenter = await startPlain(page);
  await press(presenter, "ArrowRight", 3);
  const audience = await openAudience(presenter);
  await expectSame(presenter, audience);
  expect((await shownBy(audience)).step).toBe("1");
  await expect(audience.locator("section.present .shown")).toHaveCount(1);
});

test("a wall at the plain address finds the only workshop that runs", async ({ page, context }) => {
  const presenter = await startPlain(page);
  await press(presenter, "PageDown", 2);
  const audience = await context.newPage();
  await audience.goto("./#/audience");
  await expect(audience.locator("[data-stage][data-slide]")).toBeVisible();
  await expectSame(presenter, audience);
});

test("either window can be reloaded and comes back where it was", async ({ page }) => {
  const presenter = await startPlain(page);
  const audience = await openAudience(presenter);
  await press(presenter, "ArrowRight", 6);
  await expectSame(presenter, audience);
  const before = await shownBy(presenter);
  await audience.reload();
  await expectSame(presenter, audience);
  await presenter.reload();
  await expect.poll(() => shownBy(presenter)).toEqual(before);
  await press(presenter, "ArrowRight");
  await expectSame(presenter, audience);
  expect(await shownBy(audience)).not.toEqual(before);
});

test("keys pressed on the wall are the console's to obey", async ({ page }) => {
  const presenter = await startPlain(page);
  const audience = await openAudience(presenter);
  await audience.bringToFront();
  await press(audience, "PageDown", 4);
  await expect.poll(() => shownBy(presenter)).toMatchObject({ slide: "slide-3", step: "2" });
  await expectSame(presenter, audience);
  await press(audience, ".");
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
  await press(audience, "?");
  await expect(presenter.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expect(audience.getByRole("dialog")).toHaveCount(0);
});

test("a console that is killed comes back on the same slide, step and cover", async ({ page }) => {
  const presenter = await startPlain(page);
  const id = presenter.url();
  const audience = await openAudience(presenter);
  await press(presenter, "ArrowRight", 6);
  await press(presenter, "c");
  await expectSame(presenter, audience);
  const before = await shownBy(presenter);
  const client = await presenter.context().newCDPSession(presenter);
  // The renderer dies at once: no unload, no goodbye.
  client.send("Page.crash").catch(() => undefined);
  await presenter.waitForEvent("crash");
  expect(await shownBy(audience)).toEqual(before);
  const again = await page.context().newPage();
  await again.goto(id);
  await expect.poll(() => shownBy(again)).toEqual(before);
  await press(again, "c");
  await press(again, "ArrowRight");
  await expectSame(again, audience);
});

test("a wall that was frozen for half a minute catches up", async ({ page }) => {
  test.setTimeout(90_000);
  const presenter = await startPlain(page);
  const audience = await openAudience(presenter);
  const client = await audience.context().newCDPSession(audience);
  // Stopped at a statement, the window runs nothing: no timer, no message, no frame.
  await client.send("Debugger.enable");
  await client.send("Debugger.pause");
  await press(presenter, "ArrowRight", 10);
  await presenter.waitForTimeout(30_000);
  await expect(presenter.getByText("Not connected", { exact: false })).toBeVisible();
  await press(presenter, "ArrowRight", 3);
  await client.send("Debugger.resume");
  await client.send("Debugger.disable");
  await expectSame(presenter, audience);
  await expect(presenter.getByText("Not connected", { exact: false })).toHaveCount(0);
});

for (const seed of [1, 2, 3])
  test(`a channel that drops, repeats, delays and reorders loses nothing (${seed})`, async ({
    page,
  }) => {
    const id = await openDeckFile(page, "plain", plainDeck(100));
    await injectFaults(page.context(), { drop: 0.2, repeat: 0.2, delay: 60, seed });
    const presenter = await openPresenter(page.context(), id);
    const audience = await openAudience(presenter);
    await burst(presenter, "ArrowRight", 60, 10);
    await burst(audience, "PageDown", 40, 10);
    await burst(presenter, "ArrowLeft", 20, 10);
    // 60 + 40 - 20 steps on, four positions every three slides: the place is known in advance.
    await expect.poll(() => shownBy(presenter), { timeout: 15_000 }).toEqual(placeAfter(80));
    await expectSame(presenter, audience);
  });

/** Where `steps` presses of Next lead in `plainDeck`: slides 1, 2 plain, 3 with two steps, and so on. */
function placeAfter(steps: number) {
  const [rounds, rest] = [Math.floor(steps / 5), steps % 5];
  const slide = rounds * 3 + Math.min(rest, 2) + 1;
  return { slide: `slide-${slide}`, step: String(Math.max(0, rest - 2)), cover: "none" };
}

test("two workshops on one machine never cross", async ({ page, context }) => {
  const first = await openDeckFile(page, "first", plainDeck(20, "The same title"));
  const second = await openDeckFile(page, "second", plainDeck(30, "The same title"));
  const [one, two] = [await openPresenter(context, first), await openPresenter(context, second)];
  const [wallOne, wallTwo] = [await openAudience(one), await openAudience(two)];
  await press(one, "ArrowRight", 2);
  await press(two, "ArrowRight", 7);
  await press(two, "b");
  await expectSame(one, wallOne);
  await expectSame(two, wallTwo);
  expect(await shownBy(one)).not.toEqual(await shownBy(two));
  const choice = await context.newPage();
  await choice.goto("./#/audience");
  await expect(choice.getByRole("heading", { name: "Which workshop?" })).toBeVisible();
  await expect(choice.getByRole("button")).toHaveCount(2);
});

test("a second console takes over, and the first changes nothing any more", async ({ page }) => {
  const presenter = await startPlain(page);
  const audience = await openAudience(presenter);
  await press(presenter, "ArrowRight", 4);
  const second = await page.context().newPage();
  await second.goto(presenter.url());
  await second.getByRole("button", { name: "Take over here" }).click();
  await expect(second.locator("[data-stage]")).toBeVisible();
  await expectSame(second, audience);
  await expect(presenter.getByRole("heading", { name: "Another window took over" })).toBeVisible();
  await press(second, "ArrowRight");
  await press(presenter, "ArrowRight", 3);
  await expectSame(second, audience);
  await expect.poll(() => shownBy(second)).toEqual(placeAfter(5));
});

test("200 key presses 10 ms apart all reach the wall", async ({ page }) => {
  const presenter = await startPlain(page, 200);
  const audience = await openAudience(presenter);
  await burst(presenter, "ArrowRight", 200, 10);
  await expect.poll(() => shownBy(presenter)).toEqual(placeAfter(200));
  await expectSame(presenter, audience);
});

test("Next held down comes to rest, silent, on the first film", async ({ page }) => {
  const id = await openDeckFile(page, "film", filmDeck());
  const presenter = await openPresenter(page.context(), id);
  const audience = await openAudience(presenter);
  await presenter.keyboard.down("PageDown");
  // A held key repeats: the browser's own repeats come from the keyboard, here one by one.
  for (let repeats = 0; repeats < 60; repeats += 1) {
    await presenter.keyboard.down("PageDown");
    await presenter.waitForTimeout(30);
  }
  await presenter.keyboard.up("PageDown");
  await expectSame(presenter, audience);
  expect((await shownBy(presenter)).slide).toBe("the-film");
  const film = audience.locator("video[data-film]");
  await expect(film).toHaveJSProperty("paused", true);
  await expect(film).toHaveJSProperty("currentTime", 0);
});

test("Back held down comes to rest on the first slide", async ({ page }) => {
  const presenter = await startPlain(page);
  const audience = await openAudience(presenter);
  await press(presenter, "End");
  await presenter.keyboard.down("PageUp");
  for (let repeats = 0; repeats < 200; repeats += 1) await presenter.keyboard.down("PageUp");
  await presenter.keyboard.up("PageUp");
  await expect.poll(() => shownBy(presenter)).toEqual(placeAfter(0));
  await expectSame(presenter, audience);
});
