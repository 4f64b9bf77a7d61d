import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import {
  expectSame,
  openAudience,
  openParticipant,
  openPresenter,
  shownBy,
} from "./support/workshop.ts";

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`,
  );
  expect(found).toEqual([]);
}

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

test("axe finds nothing under each cover and in each dialog", async ({ context }) => {
  const presenter = await openPresenter(context, deck);
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
