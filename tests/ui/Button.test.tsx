// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Button } from "#ui/Button.tsx";

afterEach(cleanup);

describe("Button", () => {
  it("keeps the key it shows out of its name", () => {
    render(<Button hint="B">Black screen</Button>);
    expect(screen.getByRole("button", { name: "Black screen" }).textContent).toContain("B");
  });

  it("submits nothing unless it is told to", () => {
    render(<Button>Next</Button>);
    expect(screen.getByRole("button").getAttribute("type")).toBe("button");
  });

  it("says whether it is on, under the same name", () => {
    const { rerender } = render(<Button pressed={false}>Freeze</Button>);
    rerender(<Button pressed>Freeze</Button>);
    expect(screen.getByRole("button", { name: "Freeze", pressed: true })).toBeTruthy();
  });
});
