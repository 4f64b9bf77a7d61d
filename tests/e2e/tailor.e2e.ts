import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expectAccessible } from "./support/expectAccessible.ts";
import {
  openAudience,
  openDeckFile,
  openPresenter,
  plainDeck,
  shownBy,
} from "./support/workshop.ts";

interface KeptCopy {
  id: string;
  source: string;
  copyOf: { readonly source: string };
}

async function makeCopy(page: Page): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Make my copy" }).first().click();
  await expect(page.getByRole("listbox", { name: "Slides" })).toBeVisible();
}

function chosen(page: Page) {
  return page.getByRole("option", { selected: true });
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText("Saved on this device")).toBeVisible();
}

test("a trainer changes a copy with the keyboard alone, and presents it", async ({ page }) => {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Make my copy" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Title of the deck")).toHaveValue("Working together (my copy)");

  await chosen(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toContainText("Today");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("option").first()).toContainText("Today");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("option").first()).toContainText("Working together");
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("option").first()).toContainText("Today");

  await page.getByLabel("Words", { exact: true }).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("# Our morning\n\n");
  await expect(chosen(page)).toContainText("Our morning");
  await expect(page.getByRole("img", { name: "Preview: Our morning" })).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Present" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Our morning" }).first()).toBeVisible();
  await page.goto("./#/");
  const original = page.getByRole("listitem").filter({ hasText: "Working together" }).first();
  await expect(original.getByRole("button", { name: "Make my copy" })).toBeVisible();
  await expectAccessible(page);
});

test("a slide that is hidden is passed over, until it is ticked at the desk", async ({ page }) => {
  const id = await openDeckFile(page, "plain", plainDeck(6));
  await page.goto(`./#/edit/${id}`);
  await page.getByRole("option").nth(1).click();
  await page.getByRole("button", { name: "Hide" }).click();
  await expect(chosen(page)).toContainText("Hidden");
  await expectSaved(page);
  await page.goto("./#/");
  await page.getByRole("checkbox", { name: "Slide 2" }).check();
  const presenter = await openPresenter(page.context(), id);
  await presenter.keyboard.press("ArrowRight");
  await expect.poll(async () => (await shownBy(presenter)).slide).toBe("slide-2");
  await presenter.getByRole("button", { name: "End session" }).click();
  await presenter.getByRole("button", { name: "End it now" }).click();
  await page.reload();
  await page.getByRole("checkbox", { name: "Slide 2" }).uncheck();
  const again = await openPresenter(page.context(), id);
  await again.keyboard.press("ArrowRight");
  await expect.poll(async () => (await shownBy(again)).slide).toBe("slide-3");
});

test("what is typed is told of as it is typed, and can be undone", async ({ page }) => {
  await makeCopy(page);
  const words = page.getByLabel("Words", { exact: true });
  const before = await words.inputValue();
  await words.fill(`${before}\n\nShe passed away.`);
  const problems = page.getByRole("region", { name: "Things to look at" });
  await expect(problems).toContainText("Words, line 5.");
  await expect(problems).toContainText("Write “died”.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(words).toHaveValue(before);
  await expect(problems).toContainText("Nothing to mend here.");
});

test("a separator among the words makes two slides of one", async ({ page }) => {
  const id = await openDeckFile(page, "plain", plainDeck(3));
  await page.goto(`./#/edit/${id}`);
  await page.getByLabel("Words", { exact: true }).fill("# One\n\n---\n\n# Two");
  await page.getByRole("option").last().click();
  await expect(page.getByRole("option")).toHaveCount(4);
  await expect(page.getByRole("option").nth(1)).toContainText("Two");
});

test("a zip brings its pictures to the console and the wall, and goes out again as one file", async ({
  page,
}) => {
  const picture = readFileSync("media/readme/console.png");
  const source = "# Our table\n\n![A table with two cups](./img/table.png)\n\n---\n\n# Thank you\n";
  const zip = zipSync({ "talk/slides.md": strToU8(source), "talk/img/table.png": picture });
  await page.goto("./#/");
  const field = page.getByLabel("Open a deck");
  await expect(field).toBeEnabled();
  const buffer = Buffer.from(zip);
  await field.setInputFiles({ name: "talk.zip", mimeType: "application/zip", buffer });
  await expect(page.getByText("“slides.md” is in the list, with one picture.")).toBeVisible();

  const presenter = await openPresenter(page.context(), "own-slides");
  const audience = await openAudience(presenter);
  const isLoaded = (shown: Page) =>
    shown
      .locator("[data-stage] img[alt='A table with two cups']")
      .evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(() => isLoaded(audience)).toBeGreaterThan(100);
  await presenter.reload();
  await expect.poll(() => isLoaded(presenter)).toBeGreaterThan(100);
  await expect.poll(() => isLoaded(audience)).toBeGreaterThan(100);

  await page.bringToFront();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const saved = await downloading;
  expect(saved.suggestedFilename()).toBe("slides.zip");
  const files = unzipSync(new Uint8Array(readFileSync(await saved.path())));
  expect(Object.keys(files)).toEqual(["slides.md", "img/table.png"]);
  expect(Buffer.from(files["img/table.png"] ?? []).equals(picture)).toBe(true);
});

test("a picture from the disk stands on a slide, and stays through a reload", async ({ page }) => {
  const id = await openDeckFile(page, "plain", plainDeck(3));
  await page.goto(`./#/edit/${id}`);
  await page.getByRole("option").nth(1).click();
  await page.getByLabel("Choose a picture").setInputFiles("media/readme/console.png");
  await page.getByLabel("What the picture shows").fill("A console");
  const picture = page.locator(".still img[alt='A console']");
  const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(100);
  await expectAccessible(page);
  await expectSaved(page);
  await page.reload();
  await page.getByRole("option").nth(1).click();
  await expect.poll(width).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Take the picture away" }).click();
  await expect(picture).toHaveCount(0);
});

test("a deck that is dropped on the desk is in the list", async ({ page }) => {
  await page.goto("./#/");
  await expect(page.getByLabel("Open a deck")).toBeEnabled();
  const data = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(["# Dropped\n"], "dropped.md", { type: "text/markdown" }));
    return dropped;
  });
  const desk = page.getByRole("main");
  await desk.dispatchEvent("dragover", { dataTransfer: data });
  await desk.dispatchEvent("drop", { dataTransfer: data });
  await expect(page.getByText("“dropped.md” is in the list.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Dropped" }).first()).toBeVisible();
});

test("what is new in the original of a copy is offered slide by slide", async ({ page }) => {
  await makeCopy(page);
  await page.goto("./#/");
  // As if the copy were made from an older pack, in which two slides were otherwise.
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("working-together");
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = db.transaction("decks", "readwrite").objectStore("decks");
    const deck = await new Promise<KeptCopy>((resolve) => {
      const asking = store.get("own-working-together-my-copy");
      asking.onsuccess = () => resolve(asking.result);
    });
    const older = (text: string) =>
      text
        .replace("# Working together\n", "# Working as one\n")
        .replace("# Today\n", "# This day\n");
    deck.source = older(deck.source);
    Object.assign(deck.copyOf, { hash: "older", source: older(deck.copyOf.source) });
    await new Promise((resolve) => {
      store.put(deck, deck.id).onsuccess = resolve;
    });
    db.close();
  });
  await page.reload();
  await expect(page.getByText("The original has changed since.")).toBeVisible();
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByText("The original has changed since: 2 slides differ").click();
  await page.getByRole("button", { name: "Take this slide’s new words: Today" }).click();
  await expect(page.getByLabel("Words", { exact: true })).toHaveValue(/^## Today/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "I have seen these" }).click();
  await expectSaved(page);
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByText("The original has changed since.")).toHaveCount(0);
});
