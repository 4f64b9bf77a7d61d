import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/expectAccessible.ts";
import { expectSame, openAudience, openPresenter, shownBy } from "./support/workshop.ts";

const deck = "working-together";

/** Walks the deck slide by slide and calls `look` on each. */
async function onEachSlide(presenter: Page, look: (slide: string) => Promise<void>): Promise<void> {
  let place = "";
  for (;;) {
    const { slide } = await shownBy(presenter);
    if (slide === null || slide === place) return;
    place = slide;
    await look(slide);
    await presenter.keyboard.press("Shift+ArrowRight");
  }
}

/** Buttons and regions that cannot be seen or pressed as they are, and pages that scroll. */
async function outOfReach(presenter: Page): Promise<readonly string[]> {
  return presenter.evaluate(() => {
    const {
      clientWidth: wide,
      clientHeight: high,
      scrollWidth,
      scrollHeight,
    } = document.documentElement;
    const out: string[] = [];
    if (scrollWidth > wide || scrollHeight > high) out.push(`page ${scrollWidth}x${scrollHeight}`);
    // The agenda and the slides of a dialog scroll by themselves.
    const top = document.querySelector("dialog[open]") ?? document;
    const controls = top.querySelectorAll<HTMLElement>(
      ":is(button, input, [role=region], section[aria-labelledby]):not(nav *, li *)",
    );
    if (controls.length < 2) out.push("hardly a control");
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      const name = (control.getAttribute("aria-label") ?? control.textContent ?? "").slice(0, 40);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= wide && box.bottom <= high;
      if (!inside || box.width < 1) out.push(`${name} is outside`);
      if (control.tagName !== "BUTTON") continue;
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      if (!control.contains(document.elementFromPoint(x, y))) out.push(`${name} is covered`);
      if (control.scrollWidth > control.clientWidth + 1) out.push(`${name} is cut`);
      if (box.height < 43) out.push(`${name} is ${box.height} high`);
    }
    return out;
  });
}

test.describe("a console of 1024 by 640", () => {
  test.use({ viewport: { width: 1024, height: 640 } });

  test("has every control in sight on every slide, and never scrolls", async ({ context }) => {
    test.setTimeout(120_000);
    const presenter = await openPresenter(context, deck);
    await openAudience(presenter);
    const named = new Set<string>();
    await onEachSlide(presenter, async (slide) => {
      expect(await outOfReach(presenter), slide).toEqual([]);
      const names = await presenter.locator(".presenter-panel button").allInnerTexts();
      for (const name of names) named.add(name.split("\n")[0] ?? "");
    });
    expect([...named]).toEqual(
      expect.arrayContaining(["Play film", "Skip film", "Add a minute", "Start again"]),
    );
    for (const name of ["Notes", "Current slide", "Next slide"])
      await expect(presenter.getByRole("region", { name })).toBeInViewport({ ratio: 0.99 });
    await expect(presenter.getByRole("navigation", { name: "Agenda" })).toBeInViewport();
  });

  test("has them in sight under a cover, frozen, resumed, and in each dialog", async ({
    context,
  }) => {
    const presenter = await openPresenter(context, deck);
    const audience = await openAudience(presenter);
    await audience.close();
    await presenter.keyboard.press("c");
    await presenter.keyboard.press("z");
    await presenter.keyboard.press("ArrowRight");
    await presenter.reload();
    await expect(presenter.getByText("Back where you were.")).toBeVisible();
    await expect(presenter.getByRole("button", { name: "Back to the room" })).toBeVisible();
    expect(await outOfReach(presenter)).toEqual([]);
    for (const name of ["Keys", "Go to slide", "Overview", "End session"]) {
      await presenter.getByRole("button", { name, exact: true }).click();
      const dialog = presenter.getByRole("dialog");
      expect(await outOfReach(presenter), name).toEqual([]);
      // However far the rest is scrolled, safe stop stays.
      await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect(dialog.getByRole("button", { name: "Black screen" })).toBeInViewport({
        ratio: 1,
      });
      await presenter.keyboard.press("Escape");
    }
  });
});

test("axe finds nothing on any kind of slide in the light console", async ({ context }) => {
  test.setTimeout(120_000);
  const presenter = await openPresenter(context, deck);
  await presenter.getByRole("button", { name: "Light theme" }).click();
  await presenter.keyboard.press("z");
  const seen = new Set<string>();
  await onEachSlide(presenter, async () => {
    const kind = await presenter.locator("[data-stage] > *").first().innerHTML();
    const name = /slide-(\w+)/.exec(kind)?.[1] ?? "film";
    if (seen.has(name)) return;
    seen.add(name);
    await expectAccessible(presenter);
  });
  expect(seen.size).toBeGreaterThan(9);
});

test("a wall that has left full screen is said to have, and how to return", async ({ context }) => {
  const presenter = await openPresenter(context, deck);
  const audience = await openAudience(presenter);
  const signs = presenter.getByLabel("Audience windows");
  await expect(signs).toHaveText("On this slide, sound ready");
  await audience.keyboard.press("f");
  await expect(signs).toHaveText("On this slide, full screen, sound ready");
  // As the browser does on a long press of Esc.
  await audience.evaluate(() => document.exitFullscreen());
  await expect(signs).toHaveText("Not full screen: press F in the audience window.");
  await audience.keyboard.press("f");
  await expect(signs).toHaveText("On this slide, full screen, sound ready");
});

test("a number typed on the wall is asked for at the console, and the room waits", async ({
  context,
}) => {
  const presenter = await openPresenter(context, deck);
  const audience = await openAudience(presenter);
  const before = await shownBy(audience);
  await audience.bringToFront();
  await audience.keyboard.press("1");
  await audience.keyboard.press("2");
  await expect(presenter.getByLabel("Number or words")).toHaveValue("12");
  expect(await shownBy(audience)).toEqual(before);
  await presenter.bringToFront();
  await presenter.keyboard.press("Enter");
  await expectSame(presenter, audience);
  await expect(presenter.getByText("12 of 43", { exact: false })).toBeVisible();
});
