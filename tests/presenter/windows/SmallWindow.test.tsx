// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Presenter } from "#presenter/Presenter.tsx";
import { SmallWindow } from "#presenter/windows/SmallWindow.tsx";
import { giveModalDialogs } from "../../support/modalDialogs.ts";
import { createMemoryWire } from "../../sync/support/memoryWire.ts";
import { hostOn, type TestHost } from "../../sync/support/workshop.ts";

let host: TestHost;

beforeEach(() => {
  giveModalDialogs();
  Element.prototype.scrollIntoView ??= () => undefined;
  host = hostOn(createMemoryWire());
});

afterEach(() => {
  cleanup();
  host.close();
  Reflect.deleteProperty(window, "documentPictureInPicture");
});

/** A browser that has small windows and lends none. */
function refuseWindows(): void {
  Object.defineProperty(window, "documentPictureInPicture", {
    configurable: true,
    value: { requestWindow: () => Promise.reject(new Error("no press")) },
  });
}

function openConsole(): void {
  render(
    <SmallWindow>
      {(onSmall) => (
        <Presenter
          host={host}
          onPanelAsked={() => () => undefined}
          notice=""
          onEnd={() => undefined}
          onSmall={onSmall}
        />
      )}
    </SmallWindow>,
  );
}

const name = "Console in a small window";

async function press(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: "No audience window yet" }));
  await userEvent.click(screen.getByRole("button", { name }));
}

it("stays here where the browser refuses the window", async () => {
  refuseWindows();
  openConsole();
  await press();
  expect(screen.getByRole("button", { name: "Back" })).toBeTruthy();
});

it("offers nothing where the browser has no such windows", async () => {
  openConsole();
  await userEvent.click(screen.getByRole("button", { name: "No audience window yet" }));
  expect(screen.queryByRole("button", { name })).toBeNull();
});
