import { expect, test } from "@playwright/test";
import { countScripts } from "./support/countScripts.ts";
import { openDeckFile, openPresenter, plainDeck, shownBy } from "./support/workshop.ts";

test("a deck with a problem opens as a page that quotes the line and says what to write", async ({
  page,
}) => {
  const id = await openDeckFile(
    page,
    "broken",
    "---\ntitle: Broken\nminutes: 5\n---\n\n# Hello\n\n---\nid: f\nkind: film\nfilm: no-such-film\n---\n",
  );
  await page.getByRole("link", { name: "Show the problems" }).click();
  await expect(page.getByRole("heading", { name: "This deck cannot open yet" })).toBeVisible();
  await expect(page.getByText("film: no-such-film")).toBeVisible();
  await expect(page.getByText("Line 11.")).toBeVisible();
  expect(page.url()).toContain(id);
});

test("the desk loads at most 200 KB of scripts before a deck can be presented", async ({
  page,
}) => {
  const counted = countScripts(page);
  await page.goto("./#/");
  await expect(page.getByRole("link", { name: "Present" }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const bytes = await counted();
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(200_000);
});

test("the desk says where a session stopped, resumes it, or forgets it", async ({ page }) => {
  const id = await openDeckFile(page, "plain", plainDeck(20));
  const presenter = await openPresenter(page.context(), id);
  await presenter.keyboard.press("ArrowRight");
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-slide", "slide-2");
  const place = await shownBy(presenter);
  await presenter.close();
  await page.reload();
  await expect(page.getByText("You stopped on slide 2", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Resume" }).click();
  await expect.poll(() => shownBy(page)).toEqual(place);
  await page.goto("./#/");
  await page.getByRole("button", { name: "Forget it and start fresh" }).click();
  await expect(page.getByText("You stopped on", { exact: false })).toHaveCount(0);
});

test("an edited deck reaches the room only when the trainer says so, and the place is kept", async ({
  page,
}) => {
  const id = await openDeckFile(page, "plain", plainDeck(20));
  const presenter = await openPresenter(page.context(), id);
  await presenter.keyboard.press("ArrowRight");
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-slide", "slide-2");
  const edited = plainDeck(20).replace("# Slide 1\n", "# A new first slide\n\n---\n\n# Slide 1\n");
  await openDeckFile(page, "plain", edited);
  await presenter.bringToFront();
  await presenter.evaluate(() => window.dispatchEvent(new Event("focus")));
  await presenter.getByRole("button", { name: "Use the new version" }).click();
  expect((await shownBy(presenter)).slide).toBe("slide-2");
  await presenter.keyboard.press("Home");
  expect((await shownBy(presenter)).slide).toBe("a-new-first-slide");
});

test("a session that was ended is not resumed", async ({ page }) => {
  const id = await openDeckFile(page, "plain", plainDeck(20));
  const presenter = await openPresenter(page.context(), id);
  await presenter.keyboard.press("ArrowRight");
  await presenter.getByRole("button", { name: "End session" }).click();
  await presenter.getByRole("button", { name: "End it now" }).click();
  await expect(presenter.getByRole("heading", { name: "The session has ended" })).toBeVisible();
  const again = await openPresenter(page.context(), id);
  expect((await shownBy(again)).slide).toBe("slide-1");
});

test("where the browser keeps nothing, the workshop runs and says so", async ({ page }) => {
  await page.context().addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    IDBFactory.prototype.open = refuse;
    Storage.prototype.getItem = refuse;
    Storage.prototype.setItem = refuse;
  });
  const presenter = await openPresenter(page.context(), "working-together");
  await expect(presenter.getByText("This browser keeps nothing", { exact: false })).toBeVisible();
  await presenter.keyboard.press("ArrowRight");
  const opening = page.context().waitForEvent("page");
  await presenter.getByRole("button", { name: "Open audience window" }).click();
  const audience = await opening;
  await expect.poll(() => shownBy(audience).catch(() => null)).toEqual(await shownBy(presenter));
});
