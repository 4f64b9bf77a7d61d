// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Dialog } from "#ui/Dialog.tsx";

// jsdom has the element and not its modal methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

afterEach(cleanup);

describe("Dialog", () => {
  it("is named by its title", () => {
    render(
      <Dialog title="Go to slide" onClose={() => undefined}>
        Where to?
      </Dialog>,
    );
    expect(screen.getByRole("dialog", { name: "Go to slide" }).textContent).toContain("Where to?");
  });

  it("asks to be closed by its button and by Esc, and does not close by itself", () => {
    const onClose = vi.fn();
    render(
      <Dialog title="Help" onClose={onClose}>
        Keys
      </Dialog>,
    );
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    const cancel = new Event("cancel", { cancelable: true });
    screen.getByRole("dialog").dispatchEvent(cancel);
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(cancel.defaultPrevented).toBe(true);
  });

  it("gives focus back to what had it", () => {
    render(<button type="button">Open</button>);
    screen.getByRole("button", { name: "Open" }).focus();
    const { unmount } = render(
      <Dialog title="Help" onClose={() => undefined}>
        Keys
      </Dialog>,
    );
    unmount();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Open" }));
  });
});
