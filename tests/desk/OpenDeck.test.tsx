// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { OpenDeck } from "#desk/OpenDeck.tsx";
import { openDeckStore } from "#sync/deckStore.ts";

afterEach(cleanup);

/** As in a private window: storage is refused. */
const refused = () => openDeckStore(() => Promise.reject(new Error("refused")));

async function openFile(file: File): Promise<{ opened: number; words: string }> {
  const store = await refused();
  let opened = 0;
  render(
    <OpenDeck
      store={store}
      onOpened={() => {
        opened += 1;
      }}
    />,
  );
  await userEvent.upload(screen.getByLabelText("Open a deck"), file);
  const status = screen.getByRole("status");
  await expect.poll(() => status.textContent).not.toBe("");
  return { opened, words: status.textContent };
}

describe("OpenDeck", () => {
  it("puts the file’s text in the list, and says when it will not be kept", async () => {
    const { opened, words } = await openFile(new File(["# Hello"], "Team day.md"));
    expect(opened).toBe(1);
    expect(words).toMatch(/^“Team day.md” is in the list, until this page closes/);
    expect((await (await refused()).all()).map(({ source }) => source)).toContain("# Hello");
  });

  it("refuses a file that is too large to be a deck, and keeps nothing of it", async () => {
    const { opened, words } = await openFile(new File([new Uint8Array(2_000_001)], "film.md"));
    expect(opened).toBe(0);
    expect(words).toBe("“film.md” is too large to be a deck.");
    expect((await (await refused()).all()).map(({ file }) => file)).not.toContain("film.md");
  });

  it("says so when the file cannot be read", async () => {
    const file = new File(["x"], "gone.md");
    file.text = () => Promise.reject(new Error("gone"));
    const { opened, words } = await openFile(file);
    expect(opened).toBe(0);
    expect(words).toBe("That file could not be read or kept.");
  });

  it("waits for the store", () => {
    render(<OpenDeck store={null} onOpened={() => undefined} />);
    expect(screen.getByLabelText<HTMLInputElement>("Open a deck").disabled).toBe(true);
  });
});
