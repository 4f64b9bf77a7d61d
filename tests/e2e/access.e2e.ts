import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/expectAccessible.ts";
import {
  expectSame,
  openAudience,
  openParticipant,
  openPresenter,
  shownBy,
} from "./support/workshop.ts";

const deck = "working-together";

test("axe finds nothing on the desk and the handouts page", async ({ page }) => {
  await page.goto("./#/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  for (const summary of await page.locator("summary").all()) await summary.click();
  await expectAccessible(page);
  await page.goto(`./#/handouts/${deck}`);
  await expect(page.getByRole("button", { name: "Download PDF" })).toBeVisible();
  await expectAccessible(page);
});

test("axe finds nothing on any kind of slide, in console, wall and participant's screen", async ({
  context,
}) => {
  test.setTimeout(180_000);
  const presenter = await openPresenter(context, deck);
  const audience = await openAudience(presenter);
  const phone = await openParticipant(context);
  await phone.setViewportSize({ width: 320, height: 568 });
  const seen = new Set<string>();
  let place = "";
  for (;;) {
    const { slide } = await shownBy(presenter);
    if (slide === null || slide === place) break;
    place = slide;
    const kind = (await audience.locator("section.present").getAttribute("class")) ?? "";
    if (!seen.has(kind)) {
      seen.add(kind);
      await expectSame(presenter, audience);
      for (const window of [presenter, audience, phone]) await expectAccessible(window);
    }
    await presenter.keyboard.press("Shift+ArrowRight");
  }
  expect(seen.size).toBeGreaterThan(9);
});

for (const theme of ["night", "light"])
  test(`axe finds nothing in the ${theme} console, under each cover and in each dialog`, async ({
    context,
  }) => {
    test.setTimeout(120_000);
    const presenter = await openPresenter(context, deck);
    const frame = presenter.locator("[data-theme]");
    await expect(frame).toHaveAttribute("data-theme", "night");
    if (theme === "light") {
      await presenter.getByRole("button", { name: "Light theme" }).click();
      // The choice is kept.
      await presenter.reload();
    }
    await expect(frame).toHaveAttribute("data-theme", theme);
    const audience = await openAudience(presenter);
    const phone = await openParticipant(context);
    for (const key of ["b", "w", "c"]) {
      await presenter.keyboard.press(key);
      await expectSame(presenter, audience);
      for (const window of [presenter, audience, phone]) await expectAccessible(window);
      await presenter.keyboard.press(key);
    }
    await phone.getByRole("button", { name: "Step out" }).click();
    await expectAccessible(phone);
    for (const name of ["Keys", "Go to slide", "Overview", "End session"]) {
      await presenter.getByRole("button", { name, exact: true }).click();
      await expect(presenter.getByRole("dialog")).toBeVisible();
      await expectAccessible(presenter);
      await presenter.keyboard.press("Escape");
      await expect(presenter.getByRole("dialog")).toHaveCount(0);
    }
  });

test("the keyboard alone opens a deck, walks it and answers", async ({ page, context }) => {
  await page.goto("./#/");
  await page.getByRole("link", { name: "Present" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-stage]")).toBeVisible();
  await page.getByRole("button", { name: "Next", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Next", exact: true })).toBeFocused();
  await page.keyboard.press("g");
  await page.keyboard.type("break");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Next", exact: true })).toBeFocused();
  const phone = await openParticipant(context);
  await phone.keyboard.press("Tab");
  await expect(phone.locator(":focus")).toBeVisible();
});

test("letters typed into a field are letters", async ({ context }) => {
  const presenter = await openPresenter(context, deck);
  await presenter.keyboard.press("g");
  await presenter.keyboard.type("pbcw");
  await expect(presenter.getByLabel("Number or words")).toHaveValue("pbcw");
  expect((await shownBy(presenter)).cover).toBe("none");
  // A full stop is a clicker’s black button, and safe stop is never out of reach.
  await presenter.keyboard.press(".");
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-cover", "black");
});

test("a number goes to its slide after the trainer has seen which", async ({ context }) => {
  const presenter = await openPresenter(context, deck);
  const audience = await openAudience(presenter);
  const before = await shownBy(audience);
  await presenter.keyboard.press("5");
  await expect(presenter.getByText("The room has not moved yet", { exact: false })).toBeVisible();
  expect(await shownBy(audience)).toEqual(before);
  await presenter.keyboard.press("Enter");
  await expectSame(presenter, audience);
  expect(await shownBy(audience)).not.toEqual(before);
});

for (const size of [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
])
  test(`a phone of ${size.width} pixels never scrolls sideways`, async ({ context }) => {
    const presenter = await openPresenter(context, deck);
    const phone = await openParticipant(context);
    await phone.setViewportSize(size);
    let place = "";
    for (;;) {
      const { slide } = await shownBy(presenter);
      if (slide === null || slide === place) break;
      place = slide;
      await expect(phone.locator("[data-stage]")).toHaveAttribute("data-slide", slide);
      const over = await phone.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `on ${slide}`).toBeLessThanOrEqual(0);
      await presenter.keyboard.press("Shift+ArrowRight");
    }
  });

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
])
  test(`nothing on a wall of ${size.width} pixels overflows its slide`, async ({ context }) => {
    const presenter = await openPresenter(context, deck);
    const audience = await openAudience(presenter);
    await audience.setViewportSize(size);
    let place = "";
    for (;;) {
      const { slide } = await shownBy(presenter);
      if (slide === null || slide === place) break;
      place = slide;
      await expectSame(presenter, audience);
      const over = await audience.locator("section.present").evaluate((section) => {
        const box = section.getBoundingClientRect();
        const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const out: string[] = [];
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          range.selectNodeContents(text);
          const words = range.getBoundingClientRect();
          if (words.width === 0) continue;
          if (
            words.right > box.right + 1 ||
            words.bottom > box.bottom + 1 ||
            words.left < box.left - 1
          )
            out.push(text.textContent ?? "");
        }
        return out;
      });
      expect(over, `on ${slide}`).toEqual([]);
      await presenter.keyboard.press("Shift+ArrowRight");
    }
  });

/** What moved in this window since it opened: transitions and animations that take any time. */
async function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as { motions?: string[] }).motions ?? []);
}

test("nothing moves in any view for who asked the browser for less motion", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { motions: seen });
    const look = (event: Event) => {
      for (const moving of document.getAnimations()) {
        const takes = moving.effect?.getComputedTiming().activeDuration ?? 0;
        if (Number(takes) > 0) seen.push(`${event.type} ${String(event.target)}`);
      }
    };
    for (const type of ["transitionrun", "animationstart"])
      document.addEventListener(type, look, { capture: true });
  });
  context.on("page", (opened) => void opened.emulateMedia({ reducedMotion: "reduce" }));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./#/");
  for (const summary of await page.locator("summary").all()) await summary.click();
  const presenter = await openPresenter(context, deck);
  const audience = await openAudience(presenter);
  const phone = await openParticipant(context);
  for (const window of [presenter, audience, phone])
    expect(
      await window.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches),
    ).toBe(true);
  await fade(presenter, "");
  for (;;) {
    const before = await shownBy(presenter);
    await presenter.keyboard.press("ArrowRight");
    if (same(before, await shownBy(presenter))) await presenter.keyboard.press("Shift+ArrowRight");
    const after = await shownBy(presenter);
    if (same(before, after)) break;
  }
  for (const key of [
    "b",
    "b",
    "w",
    "c",
    "c",
    "z",
    "z",
    "?",
    "Escape",
    "o",
    "Escape",
    "g",
    "Escape",
  ])
    await presenter.keyboard.press(key);
  await phone.getByRole("button", { name: "Step out" }).click();
  await page.goto(`./#/handouts/${deck}`);
  await expect(page.getByRole("button", { name: "Download PDF" })).toBeVisible();
  for (const window of [page, presenter, audience, phone])
    expect(await motions(window)).toEqual([]);
  // What does move is seen.
  await fade(page, "important");
  await expect.poll(() => motions(page)).not.toEqual([]);
});

/** Something that fades, as a library's style might have it, or in spite of the page's own style. */
async function fade(page: Page, priority: "" | "important"): Promise<void> {
  await page.evaluate((given) => {
    const words = document.createElement("p");
    words.style.setProperty("transition", "opacity 0.3s", given);
    document.body.append(words);
    words.getBoundingClientRect();
    words.style.opacity = "0";
  }, priority);
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
