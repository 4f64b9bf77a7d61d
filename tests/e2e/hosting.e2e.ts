import { expect, type Page, test } from "@playwright/test";
import { serveFolders } from "../support/serveFolders.ts";
import {
  expectSame,
  openAudience,
  openParticipant,
  openPresenter,
  shownBy,
} from "./support/workshop.ts";

const deck = "working-together";

/** What the browser complained of in this window: refused by the page's policy, or thrown. */
async function complaints(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as { complaints?: string[] }).complaints ?? []);
}

async function gatherComplaints(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const gathered: string[] = [];
    Object.assign(window, { complaints: gathered });
    document.addEventListener("securitypolicyviolation", (event) =>
      gathered.push(`${event.effectiveDirective} refused ${event.blockedURI}`),
    );
    window.addEventListener("error", (event) => gathered.push(event.message));
    window.addEventListener("unhandledrejection", (event) => gathered.push(String(event.reason)));
  });
}

test("a whole workshop is walked with a clicker, and no window has anything to complain of", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await gatherComplaints(page);
  const presenter = await openPresenter(page.context(), deck);
  const audience = await openAudience(presenter);
  const participant = await openParticipant(page.context());
  const walked = new Set<string>();
  for (let press = 0; press < 400; press += 1) {
    const before = await shownBy(presenter);
    const playing = await presenter.getByRole("button", { name: "Pause film" }).count();
    walked.add(before.slide ?? "");
    await presenter.keyboard.press("PageDown");
    const after = await shownBy(presenter);
    if (after.slide !== before.slide || after.step !== before.step) {
      await expectSame(presenter, audience);
      continue;
    }
    const film = presenter.getByRole("button", { name: "Play film" });
    if (
      (await film.count()) === 0 &&
      playing === 0 &&
      (await presenter.getByRole("button", { name: "Pause film" }).count()) === 0
    )
      break;
    // On a film the clicker plays after a moment's rest, then pauses, then goes on.
    await presenter.waitForTimeout(1100);
  }
  await expect(presenter.locator("[data-stage]")).toHaveAttribute("data-slide", "close");
  expect(walked.size).toBeGreaterThan(40);
  await expectSame(presenter, audience);
  await expect(participant.locator("[data-stage]")).toHaveAttribute("data-slide", "close");
  for (const window of [presenter, audience, participant])
    expect(await complaints(window)).toEqual([]);
});

test("the built folder works in a sub-path of any static host", async ({ page }) => {
  const host = await serveFolders({ "/intranet/training/": "dist" });
  try {
    await gatherComplaints(page);
    await page.goto(`${host.origin}/intranet/training/`);
    await page.getByRole("link", { name: "Present" }).first().click();
    await expect(page.locator("[data-stage]")).toHaveAttribute("data-slide", "welcome");
    const audience = await openAudience(page);
    await page.keyboard.press("ArrowRight");
    await expectSame(page, audience);
    for (const window of [page, audience]) expect(await complaints(window)).toEqual([]);
  } finally {
    host.close();
  }
});

test("the page carries its policy, and it refuses scripts from elsewhere", async ({ page }) => {
  await page.goto("./");
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("unsafe-eval");
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return "intruder" in window;
  });
  expect(ran).toBe(false);
});

test.describe("a browser that runs no modules", () => {
  const words = "Working Together needs a newer browser";

  test("is told so, after a while in which a slow one may start", async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.getByText(words)).toBeAttached();
    await expect(page.getByText(words)).toBeHidden();
    await expect(page.getByText(words)).toBeVisible();
  });

  test("is told so with JavaScript off too", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.getByText(words)).toBeVisible();
    await context.close();
  });

  test("is not what runs here: the words go when the app starts", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
  });
});
