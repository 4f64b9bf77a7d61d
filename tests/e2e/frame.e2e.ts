import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/expectAccessible.ts";
import { expectSame, openAudience, openPresenter, shownBy } from "./support/workshop.ts";

const deck = "working-together";

/** Presses the mouse's own Back and Forward buttons over the page. */
async function pressSideButtons(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const button of ["back", "forward"] as const)
    for (const type of ["mousePressed", "mouseReleased"] as const)
      await session.send("Input.dispatchMouseEvent", {
        type,
        x: 300,
        y: 300,
        button,
        clickCount: 1,
      });
}

/** How much the page is enlarged, and how far it was scrolled. */
function view(page: Page) {
  return page.evaluate(() => ({
    scale: window.visualViewport?.scale,
    wide: window.innerWidth,
    x: window.scrollX,
    y: window.scrollY,
  }));
}

test("side buttons of the mouse, a pinch and a swipe do no harm in either window", async ({
  context,
}) => {
  const presenter = await openPresenter(context, deck);
  const audience = await openAudience(presenter);
  await presenter.keyboard.press("ArrowRight");
  for (const page of [presenter, audience]) {
    const before = [page.url(), await view(page)];
    await pressSideButtons(page);
    await page.keyboard.press("Alt+ArrowLeft");
    const held = await page.evaluate(() => {
      const pinch = { ctrlKey: true, deltaY: -200, bubbles: true, cancelable: true };
      return !document.body.dispatchEvent(new WheelEvent("wheel", pinch));
    });
    expect(held).toBe(true);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(-900, 900);
    await expect(page.locator("[data-stage][data-slide]")).toBeVisible();
    expect([page.url(), await view(page)]).toEqual(before);
  }
  await expectSame(presenter, audience);
});

test.describe("a console of 1024 by 640", () => {
  test.use({ viewport: { width: 1024, height: 640 } });

  test("is divided as the trainer likes, by keyboard and by mouse, and stays so", async ({
    context,
  }) => {
    const presenter = await openPresenter(context, deck);
    const notes = presenter.getByRole("region", { name: "Notes" });
    const next = presenter.locator(".presenter-next-still");
    const size = async () => [
      (await notes.boundingBox())?.width,
      (await next.boundingBox())?.width,
    ];
    const [wide = 0, still = 0] = await size();
    await presenter.getByRole("separator", { name: "Size of the next slide" }).focus();
    for (let n = 0; n < 6; n += 1) await presenter.keyboard.press("ArrowUp");
    expect((await shownBy(presenter)).slide).toBe("welcome");
    const line = await presenter
      .getByRole("separator", { name: "Width of the notes" })
      .boundingBox();
    if (!line) throw new Error("no line");
    await presenter.mouse.move(line.x + line.width / 2, 300);
    await presenter.mouse.down();
    await presenter.mouse.move(line.x - 25, 300, { steps: 4 });
    await presenter.mouse.up();
    const [wider = 0, larger = 0] = await size();
    expect(wider).toBeGreaterThan(wide + 15);
    expect(larger).toBeGreaterThan(still);
    await presenter.reload();
    await expect(next).toBeVisible();
    expect(await size()).toEqual([wider, larger]);
    const page = await presenter.evaluate(() => document.documentElement.scrollHeight);
    expect(page).toBe(640);
    await presenter.getByRole("separator", { name: "Width of the notes" }).dblclick();
    await expect.poll(async () => (await size())[0]).toBe(wide);
  });

  test("leaves the notes where the trainer scrolled them, step after step", async ({ context }) => {
    const presenter = await openPresenter(context, deck);
    await presenter.keyboard.press("ArrowRight");
    for (let n = 0; n < 3; n += 1)
      await presenter.getByRole("button", { name: "Larger notes" }).click();
    const scroller = presenter.locator(".presenter-notes-text");
    await scroller.evaluate((text) => text.scrollTo(0, 60));
    await presenter.keyboard.press("ArrowRight");
    await presenter.keyboard.press("ArrowRight");
    expect((await shownBy(presenter)).step).toBe("2");
    expect(await scroller.evaluate((text) => text.scrollTop)).toBe(60);
  });

  test("tells of its audience windows and is checked before a session, accessibly", async ({
    context,
  }) => {
    test.setTimeout(90_000);
    const presenter = await openPresenter(context, deck);
    const audience = await openAudience(presenter);
    await audience.keyboard.press("f");
    await presenter.getByRole("button", { name: /full screen, sound ready/ }).click();
    const windows = presenter.getByRole("dialog", { name: "Audience windows" });
    await expect(windows.getByText("It answers every second.")).toBeVisible();
    await expectAccessible(presenter);
    await windows.getByRole("button", { name: "Play a soft tone in it" }).click();
    await windows.getByRole("button", { name: "Check before the session" }).click();
    const check = presenter.getByRole("dialog", { name: "Check before the session" });
    await expect(check.getByText("3 of 3 play in this window, from the middle too.")).toBeVisible({
      timeout: 40_000,
    });
    await check.getByLabel("The quiet room").fill("The vestry");
    await expect(check.getByText("The vestry.")).toBeVisible();
    await expectAccessible(presenter);
    await presenter.keyboard.press("Escape");
    await presenter.getByRole("button", { name: "Light theme" }).click();
    await presenter.keyboard.press("?");
    await presenter.getByRole("button", { name: "Try your clicker" }).click();
    await presenter.keyboard.press("PageUp");
    await expectAccessible(presenter);
    await presenter.keyboard.press("Tab");
    await presenter.keyboard.press("Enter");
    await presenter.getByRole("button", { name: "Close", exact: true }).click();
    // The own key holds in the audience window, too.
    await audience.keyboard.press("PageUp");
    await expect.poll(async () => (await shownBy(presenter)).slide).toBe("today");
    await expectSame(presenter, audience);
  });

  test("is watched by a second console, which stops the room and takes over", async ({
    context,
  }) => {
    const first = await openPresenter(context, deck);
    const audience = await openAudience(first);
    const second = await openPresenter(context, deck);
    await expect(second.getByText("You are watching it.", { exact: false })).toBeVisible();
    await first.keyboard.press("ArrowRight");
    await expect.poll(async () => (await shownBy(second)).slide).toBe("today");
    await second.keyboard.press("ArrowRight");
    await second.getByRole("button", { name: "Black screen" }).click();
    await expect
      .poll(async () => await shownBy(audience))
      .toEqual({
        slide: "today",
        step: "0",
        cover: "black",
      });
    await expectAccessible(second);
    await second.getByRole("button", { name: "Take over here" }).click();
    await expect(first.getByRole("heading", { name: "Another window took over" })).toBeVisible();
    await second.getByRole("button", { name: "Black screen" }).click();
    await second.keyboard.press("ArrowRight");
    await expectSame(second, audience);
  });
});

test("presents on two screens with one press: this window is the wall, the console opens anew", async ({
  context,
}) => {
  // Two displays, as Chrome tells of them; a headless browser has one.
  await context.addInitScript(() => {
    const own = { label: "Built-in", isPrimary: true, availLeft: 0, availTop: 0 };
    const screens = [
      { ...own, availWidth: 1280, availHeight: 720 },
      { ...own, label: "EPSON", isPrimary: false, availLeft: 1280, availWidth: 1280 },
    ];
    Object.defineProperty(screen, "isExtended", { value: true });
    const displays = Object.assign(new EventTarget(), { screens, currentScreen: screens[0] });
    Object.assign(window, { getScreenDetails: async () => displays });
    const fill = Element.prototype.requestFullscreen;
    Element.prototype.requestFullscreen = function (options) {
      const asked = options as { readonly screen?: { readonly label: string } } | undefined;
      document.documentElement.dataset["filled"] = asked?.screen?.label ?? "";
      return fill.call(this, { navigationUI: "hide" });
    };
  });
  const page = await openPresenter(context, deck);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "No audience window yet" }).click();
  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: "Present on two screens" }).click();
  const presenter = await opening;
  await expect(page.locator("html")).toHaveAttribute("data-view", "audience");
  await expect(page.locator("html")).toHaveAttribute("data-filled", "EPSON");
  await expect(presenter.getByRole("button", { name: /full screen, sound ready/ })).toBeVisible();
  expect((await shownBy(presenter)).slide).toBe("today");
  await presenter.keyboard.press("ArrowRight");
  await expectSame(presenter, page);
});

test("moves to a small window that stays on top, works there, and comes back when it is closed", async ({
  context,
}) => {
  const page = await openPresenter(context, deck);
  const audience = await openAudience(page);
  await page.getByRole("button", { name: /sound ready/ }).click();
  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: "Console in a small window" }).click();
  const small = await opening;
  await small.setViewportSize({ width: 760, height: 600 });
  await expect(page.getByText("The console is in a small window")).toBeVisible();
  await small.keyboard.press("PageDown");
  await expectSame(small, audience);
  expect((await shownBy(small)).slide).toBe("today");
  await small.getByRole("button", { name: "Back" }).focus();
  await small.keyboard.press("g");
  await expect(small.getByLabel("Number or words")).toBeFocused();
  await small.keyboard.press("Escape");
  await expect(small.getByRole("button", { name: "Back" })).toBeFocused();
  // A button pressed with the mouse leaves Space to the deck, in this window too.
  await small.getByRole("button", { name: "Larger notes" }).click();
  await small.keyboard.press(" ");
  await expect.poll(async () => (await shownBy(small)).step).toBe("1");
  expect(await small.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  await expectAccessible(small);
  await small.close();
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-slide", "today");
  await page.keyboard.press("b");
  await expect(audience.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
});
