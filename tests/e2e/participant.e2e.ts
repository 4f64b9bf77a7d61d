import { expect, type Page, test } from "@playwright/test";
import { lobbyName, roomName } from "#protocol/channelNames.ts";
import {
  expectSame,
  openDeckFile,
  openParticipant,
  openPresenter,
  shownBy,
} from "./support/workshop.ts";

const deck = `---
title: A deck that asks
minutes: 10
---

# Hello

Note:
Secret hello

---
id: ask
kind: prompt
minutes: 4
question: What matters most?
grouping: pairs
answer: text
---

Note:
Secret ask

---

# A slide nobody may see yet
`;

async function open(page: Page): Promise<{ presenter: Page; phone: Page }> {
  const id = await openDeckFile(page, "asks", deck);
  const presenter = await openPresenter(page.context(), id);
  return { presenter, phone: await openParticipant(page.context()) };
}

test("an answer reaches the console, and only the console", async ({ page }) => {
  const { presenter, phone } = await open(page);
  await presenter.keyboard.press("ArrowRight");
  await phone.getByLabel("Your answer").fill("Being listened to");
  await phone.getByRole("button", { name: "Send" }).click();
  await expect(presenter.getByText("Being listened to")).toBeVisible();
  await phone.getByLabel("Your answer").fill("Being heard");
  await phone.getByRole("button", { name: "Send" }).click();
  await expect(presenter.getByText("Being heard")).toBeVisible();
  await expect(presenter.getByText("Being listened to")).toHaveCount(0);
});

test("words begun are kept while the room moves on and back", async ({ page }) => {
  const { presenter, phone } = await open(page);
  await presenter.keyboard.press("ArrowRight");
  await phone.getByLabel("Your answer").fill("Half a sent");
  await presenter.keyboard.press("ArrowRight");
  await expect(phone.getByRole("heading", { name: "A slide nobody may see yet" })).toBeVisible();
  await presenter.keyboard.press("ArrowLeft");
  await expect(phone.getByLabel("Your answer")).toHaveValue("Half a sent");
});

test("stepping out sends nothing, and coming back shows where the room is", async ({ page }) => {
  await page.context().addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    const Sound = window.BroadcastChannel;
    window.BroadcastChannel = class extends Sound {
      override postMessage(message: unknown): void {
        sent.push(message);
        super.postMessage(message);
      }
    };
  });
  const { presenter, phone } = await open(page);
  const kinds = () =>
    phone.evaluate(() =>
      (Reflect.get(window, "sent") as { type: string }[]).map((each) => each.type),
    );
  await phone.getByRole("button", { name: "Step out" }).click();
  await expect(phone.getByRole("heading", { name: "You have stepped out" })).toBeVisible();
  await presenter.keyboard.press("ArrowRight");
  await presenter.waitForTimeout(1500);
  // It goes on answering beats like every other screen: nobody can tell that it stepped out.
  const polite = ["find", "hello", "here"];
  expect((await kinds()).filter((kind) => !polite.includes(kind))).toEqual([]);
  await phone.getByRole("button", { name: "Come back" }).click();
  await expect(phone.getByRole("heading", { name: "What matters most?" })).toBeVisible();
  expect(await shownBy(phone)).toMatchObject({ slide: "ask" });
});

test("a participant's screen cannot drive the room", async ({ page }) => {
  const { presenter, phone } = await open(page);
  const before = await shownBy(presenter);
  await phone.keyboard.press("ArrowRight");
  const heard = await phone.evaluate(
    async (name) => {
      const wire = new BroadcastChannel(name);
      let last = 0;
      wire.onmessage = ({ data }) => {
        if (data.type === "ack" && data.run === "r") last = data.n;
      };
      for (let n = 1; n < 5; n += 1)
        wire.postMessage({
          type: "submit",
          guest: "g",
          run: "r",
          n,
          oldest: n,
          intent: { type: "next" },
        });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return last;
    },
    roomName(await sessionOf(presenter)),
  );
  // It was heard, and not obeyed.
  expect(heard).toBe(4);
  expect(await shownBy(presenter)).toEqual(before);
});

test("a participant's screen never holds notes, later slides or film files", async ({ page }) => {
  const { presenter, phone } = await open(page);
  await presenter.keyboard.press("ArrowRight");
  await expect(phone.getByRole("heading", { name: "What matters most?" })).toBeVisible();
  const words = await memoryOf(phone);
  expect(words).toContain("What matters most?");
  expect(words).not.toContain("Secret ask");
  expect(words).not.toContain("A slide nobody may see yet");
});

test("a wall never holds notes", async ({ page }) => {
  const { presenter } = await open(page);
  const opening = page.context().waitForEvent("page");
  await presenter.getByRole("button", { name: "Open audience window" }).click();
  const audience = await opening;
  await presenter.keyboard.press("ArrowRight");
  await expectSame(presenter, audience);
  const words = await memoryOf(audience);
  expect(words).toContain("What matters most?");
  expect(words).not.toContain("Secret");
});

/** All strings in the page's memory. */
async function memoryOf(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  client.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await client.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  return chunks.join("");
}

/** The session's id, as a stranger on this machine could learn it. */
async function sessionOf(presenter: Page): Promise<string> {
  return presenter.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const lobby = new BroadcastChannel(name);
        lobby.onmessage = ({ data }) => {
          if (data.type === "running") resolve(data.session);
        };
        lobby.postMessage({ type: "find" });
      }),
    lobbyName,
  );
}
