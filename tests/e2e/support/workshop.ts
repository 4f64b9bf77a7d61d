import { type BrowserContext, expect, type Page } from "@playwright/test";

/** What a window shows, by the public contract's data attributes. */
export interface Shown {
  readonly slide: string | null;
  readonly step: string | null;
  readonly cover: string | null;
}

export async function shownBy(page: Page): Promise<Shown> {
  // Asked one by one, they wait through a reload of the page, which one `evaluate` would not.
  const stage = page.locator("[data-stage]");
  return {
    slide: await stage.getAttribute("data-slide"),
    step: await stage.getAttribute("data-step"),
    cover: await stage.getAttribute("data-cover"),
  };
}

/** Waits until the window shows exactly what the presenter shows. */
export async function expectSame(presenter: Page, guest: Page): Promise<void> {
  await expect
    .poll(async () => [await shownBy(guest), await currentSection(guest)])
    .toEqual([await shownBy(presenter), (await shownBy(presenter)).slide]);
}

/** The slide that is really drawn on a wall, not only named by it. */
async function currentSection(audience: Page): Promise<string | null> {
  return audience.locator("section.present").getAttribute("data-slide-id");
}

export async function openPresenter(context: BrowserContext, deckId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`./#/present/${deckId}`);
  await expect(page.locator("[data-stage]")).toBeVisible();
  return page;
}

/** Opens the wall as a trainer does, by the console's button. */
export async function openAudience(presenter: Page): Promise<Page> {
  const opening = presenter.context().waitForEvent("page");
  await presenter.getByRole("button", { name: "Open audience window" }).click();
  const audience = await opening;
  await expect(audience.locator("[data-stage][data-slide]")).toBeVisible();
  return audience;
}

export async function openParticipant(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto("./#/join/local");
  await expect(page.locator("[data-stage][data-slide]")).toBeVisible();
  return page;
}

/** Puts a deck of the test's own on the desk, as a trainer does, and returns its id. */
export async function openDeckFile(page: Page, name: string, text: string): Promise<string> {
  await page.goto("./#/");
  const field = page.getByLabel("Open a deck");
  // Playwright would also fill it while it is still disabled, which no trainer can.
  await expect(field).toBeEnabled();
  const buffer = Buffer.from(text);
  await field.setInputFiles({ name: `${name}.md`, mimeType: "text/markdown", buffer });
  await expect(page.getByText(`“${name}.md” is in the list.`)).toBeVisible();
  return `own-${name}`;
}

/** A deck of `count` slides without films; every third slide has two steps. */
export function plainDeck(count: number, title = "Plain deck"): string {
  const slides = Array.from({ length: count }, (_, index) => {
    const list = index % 3 === 2 ? "\n* first point\n* second point\n" : "\nSome words.\n";
    return `# Slide ${index + 1}\n${list}\nNote:\nSecret note ${index + 1}\n`;
  });
  return `---\ntitle: ${title}\nminutes: ${count}\n---\n\n${slides.join("\n---\n\n")}`;
}

/** A deck with one film between plain slides. The app adds what the film needs around it. */
export function filmDeck(film = "primary-carer"): string {
  return [
    "---\ntitle: Film deck\nminutes: 20\n---\n\n# Hello\n\nNote:\nSecret hello",
    "# Before the film",
    `id: the-film\nkind: film\nfilm: ${film}\nminutes: 3\n---\n`,
    "# After the film",
  ].join("\n\n---\n");
}
