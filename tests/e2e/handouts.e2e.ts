import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { plainText } from "#deck/plainText.ts";
import { must } from "#lib/must.ts";
import { assemblePack } from "#pack/assemblePack.ts";
import { readPackFiles } from "#tools/readPackFiles.ts";
import { openDeckFile, plainDeck } from "./support/workshop.ts";

const deck = must(
  assemblePack(readPackFiles(process.cwd())).decks.find(({ id }) => id === "working-together")
    ?.deck,
  "the deck",
);

/** Spaces differ from tool to tool. */
const close = (text: string) => text.replace(/\s/g, "");

async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download PDF" }).click();
  const file = await downloading;
  const data = new Uint8Array(readFileSync(await file.path()));
  const task = getDocument({ data, verbosity: 0 });
  const pdf = await task.promise;
  let text = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ("str" in item ? item.str : "")).join(" ");
  }
  await task.destroy();
  return { name: file.suggestedFilename(), text };
}

test("a handout is read, and downloaded with every key message and no notes", async ({ page }) => {
  await page.goto("./#/handouts/working-together");
  await expect(page.locator("html")).toHaveAttribute("data-view", "handouts");
  await expect(page.getByRole("heading", { level: 1, name: deck.title })).toBeVisible();
  const { name, text } = await download(page);
  expect(name).toBe("working-together-handout.pdf");
  await expect(page.getByRole("status")).toContainText("is ready");
  for (const slide of deck.slides) {
    if (slide.kind === "message") expect(close(text)).toContain(close(slide.message.text));
    if (slide.kind === "prompt") expect(close(text)).toContain(close(slide.question));
  }
  const said = deck.slides.flatMap((slide) => plainText(slide.notes).match(/“[^”]{40,}”/g) ?? []);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((words) => close(text).includes(close(words)))).toEqual([]);
});

test("with the network gone after the page has come, a second handout is still made", async ({
  page,
}) => {
  await page.goto("./#/handouts/working-together");
  await download(page);
  await page.context().setOffline(true);
  await page.getByRole("combobox", { name: "Print size" }).selectOption("Large print (18 point)");
  const { name } = await download(page);
  expect(name).toBe("working-together-handout-large-print.pdf");
});

test("a trainer's own deck has its handout, and an unknown one says so", async ({ page }) => {
  const id = await openDeckFile(page, "plain", plainDeck(3));
  await page.goto(`./#/handouts/${id}`);
  await expect(page.getByRole("heading", { level: 1, name: "Plain deck" })).toBeVisible();
  const { text } = await download(page);
  expect(text).toContain("Plain deck");
  expect(text).not.toContain("Secret note");
  await page.goto("./#/handouts/no-such-deck");
  await expect(page.getByText("There is no deck with that name")).toBeVisible();
});

test("when the typeface cannot come, the page says what else to do, and tries again", async ({
  page,
}) => {
  await page.route(/\.ttf/, (route) => route.abort());
  await page.goto("./#/handouts/working-together");
  await page.getByRole("button", { name: "Download PDF" }).click();
  await expect(page.getByRole("status")).toContainText("press Print");
  await page.unroute(/\.ttf/);
  expect((await download(page)).text).toContain(deck.title);
});

test("axe finds nothing wrong with the page, wide or narrow, and nothing runs off it", async ({
  page,
}) => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto("./#/handouts/working-together");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  }
});
