import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/expectAccessible.ts";
import { openAudience, openDeckFile, openPresenter, shownBy } from "./support/workshop.ts";

const deck = "working-together";

/** A time of day so many minutes from now, as the page's own clock writes it. */
async function timeIn(page: Page, minutes: number): Promise<string> {
  return page.evaluate(
    (from) =>
      new Date(Date.now() + from * 60_000).toLocaleTimeString("en-GB", {
        hour: "2-digit",
        minute: "2-digit",
      }),
    minutes,
  );
}

/** Walks on by whole slides, and returns the slides that were reached. */
async function walkedTo(page: Page, end: string): Promise<readonly (string | null)[]> {
  const seen = [(await shownBy(page)).slide];
  while (seen.at(-1) !== end && seen.length < 60) {
    await page.keyboard.press("Shift+ArrowRight");
    const before = seen.at(-1);
    await expect.poll(async () => (await shownBy(page)).slide).not.toBe(before);
    seen.push((await shownBy(page)).slide);
  }
  return seen;
}

test.describe("a console of 1024 by 640", () => {
  test.use({ viewport: { width: 1024, height: 640 } });

  test("an end that must be kept leaves out what may go, by keyboard, through a reload, and back", async ({
    context,
  }) => {
    const presenter = await openPresenter(context, deck);
    await presenter.getByRole("button", { name: "We must end at…" }).focus();
    await presenter.keyboard.press("Enter");
    const dialog = presenter.getByRole("dialog", { name: "We must end at…" });
    await presenter.keyboard.type(await timeIn(presenter, 86));
    await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(2);
    await expect(dialog.getByRole("button", { name: "Leave out 2 slides" })).toBeInViewport();
    await expect(dialog.getByRole("button", { name: "Black screen" })).toBeInViewport();
    await expectAccessible(presenter);
    await presenter.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    const agenda = presenter.getByRole("navigation", { name: "Agenda" });
    await expect(agenda.locator("s")).toHaveCount(2);
    const left = await agenda.locator("s").allInnerTexts();
    await expectAccessible(presenter);

    await presenter.reload();
    await expect(agenda.locator("s")).toHaveText(left);
    await expect(agenda.getByText(/You finish at \d\d:\d\d|finish at \d\d:\d\d/)).toBeVisible();
    await presenter.getByRole("button", { name: "Overview" }).click();
    await expect(presenter.getByRole("dialog").locator("s")).toHaveText(left);
    await presenter.keyboard.press("Escape");

    await presenter.getByRole("button", { name: "We must end at…" }).click();
    await dialog.getByRole("button", { name: "Put everything back" }).click();
    await expect(agenda.locator("s")).toHaveCount(0);
  });
});

test("slides that were left out are passed over on the wall too, and warnings and support stay", async ({
  context,
}) => {
  test.setTimeout(120_000);
  const presenter = await openPresenter(context, deck);
  const audience = await openAudience(presenter);
  await presenter.getByRole("button", { name: "We must end at…" }).click();
  await presenter.getByLabel("End at", { exact: true }).fill(await timeIn(presenter, 5));
  await expect(presenter.getByText(/minutes too late\.$/).last()).toBeVisible();
  await presenter.getByRole("button", { name: /^Leave out/ }).click();
  const seen = await walkedTo(presenter, "close");
  for (const slide of ["person-wait", "forgotten", "three-am", "folder-line", "other-words"])
    expect(seen).not.toContain(slide);
  for (const film of ["person", "carer", "worker"]) {
    const at = seen.indexOf(`${film}-warning`);
    expect(seen.slice(at, at + 3)).toEqual([`${film}-warning`, `${film}-film`, `${film}-pause`]);
  }
  expect(seen).toContain("support");
  await expect.poll(async () => (await shownBy(audience)).slide).toBe("close");
});

test("a session that ends is at the desk, goes out as a table, and is deleted", async ({
  context,
}) => {
  const presenter = await openPresenter(context, deck);
  await presenter.keyboard.press("ArrowRight");
  await presenter.getByRole("button", { name: "End session" }).click();
  await expectAccessible(presenter);
  await presenter.getByRole("button", { name: "End it now" }).click();
  await expect(presenter.getByText("under Past sessions at the desk.")).toBeVisible();
  await presenter.getByRole("link", { name: "Go to the desk" }).click();
  const past = presenter.getByRole("region", { name: "Past sessions" });
  await past.getByText("Times of each slide").click();
  await expect(past.getByRole("rowheader", { name: "2. Today" })).toBeVisible();
  await expectAccessible(presenter);

  const downloading = presenter.waitForEvent("download");
  await past.getByRole("button", { name: /^Save as a table/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^working-together-\d{4}-\d\d-\d\d\.csv$/);
  const table = await readFile(await download.path(), "utf8");
  expect(table).toMatch(/\r\n2,Welcome,Today,text,1,\d+(\.\d)?,yes,no,\r\n/);

  await past.getByRole("button", { name: /^Delete:/ }).click();
  await presenter.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(past).toBeHidden();
  await presenter.reload();
  await expect(presenter.getByRole("link", { name: "Rehearse" })).toBeVisible();
  await expect(past).toBeHidden();
});

test("a rehearsal of one's own deck is seen by no window, and its times can be planned with", async ({
  context,
}) => {
  const page = await context.newPage();
  const text =
    "---\ntitle: Our day\nminutes: 9\n---\n\n---\nid: one\nminutes: 4\n---\n\n# One\n\n---\nid: two\nminutes: 5\n---\n\n# Two\n";
  await openDeckFile(page, "our-day", text);
  const wall = await context.newPage();
  await wall.goto("./#/audience");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Our day" })
    .getByRole("link", { name: "Rehearse" })
    .click();
  await expect(page.getByRole("heading", { name: "Rehearsal: Our day" })).toBeVisible();
  await expect(page.getByText("Rehearsal. Nobody sees this")).toBeVisible();
  await expect(page.getByRole("timer").first()).toHaveText("0:01");
  await page.keyboard.press("ArrowRight");
  await expect(wall.locator("[data-slide]")).toHaveCount(0);

  await page.getByRole("button", { name: "End session" }).click();
  await page.getByRole("button", { name: "End it now" }).click();
  await expect(page.getByRole("heading", { name: "The rehearsal has ended" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Write these times into my deck" }).click();
  await expect(page.getByText("Written into your deck.")).toBeVisible();
  await page.getByRole("button", { name: "Rehearse again" }).click();
  await expect(page.getByText(/^(0\.5|1) minutes? planned/)).toBeVisible();
});

test("what version 1 kept on a device goes on in the next: session, deck, and room for records", async ({
  context,
}) => {
  const page = await context.newPage();
  // A page of the same origin that opens no store itself.
  await page.route("**/before.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Before</title>" }),
  );
  await page.goto("./before.html");
  await page.evaluate(async (deckId) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("working-together", 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore("sessions");
        opening.result.createObjectStore("decks");
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const now = Date.now();
    const watch = { elapsed: 60_000, since: null };
    const session = {
      id: "session-of-before",
      deck: deckId,
      startedAt: now,
      position: { slide: "today", step: 1 },
      arrivedAt: now,
      cover: "pause",
      frozen: null,
      film: null,
      clock: watch,
      prompts: {},
      extraMinutes: {},
      spent: { welcome: 60_000 },
      answers: [],
      soundLeader: null,
    };
    const saved = { session, deckTitle: "Working together", epoch: 5, heard: {}, aliveAt: now };
    const own = { id: "own-before", file: "before.md", source: "# My old deck" };
    const tx = db.transaction(["sessions", "decks"], "readwrite");
    tx.objectStore("sessions").put(saved, session.id);
    tx.objectStore("decks").put(own, own.id);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  }, deck);

  await page.goto("./#/");
  await expect(page.getByRole("heading", { name: "My old deck" })).toBeVisible();
  await page.getByRole("link", { name: "Resume" }).click();
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-slide", "today");
  expect(await shownBy(page)).toEqual({ slide: "today", step: "1", cover: "pause" });
  await expect(page.getByRole("timer").first()).toHaveText("1:00");
  await page.getByRole("button", { name: "End session" }).click();
  await page.getByRole("button", { name: "End it now" }).click();
  await page.getByRole("link", { name: "Go to the desk" }).click();
  await expect(page.getByRole("region", { name: "Past sessions" })).toContainText("1 minute of");
});
