// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Problem } from "#deck/Problem.ts";
import { ProblemPage } from "#ui/ProblemPage.tsx";

afterEach(cleanup);

function aProblem(over: Partial<Problem>): Problem {
  return {
    rule: "film-unknown",
    message: "There is no such film. Write one of: primary-carer.",
    file: "day.md",
    line: 2,
    column: 1,
    severity: "error",
    ...over,
  };
}

describe("ProblemPage", () => {
  it("quotes the line of each problem, as it stands in the file", () => {
    render(
      <ProblemPage
        title="Team day"
        source={"kind: film\r\nfilm: <b>no-such-film</b>\r\n# Hello"}
        problems={[aProblem({}), aProblem({ line: 3, message: "Give it a question." })]}
      />,
    );
    const [first, second] = screen.getAllByRole("listitem");
    if (!first || !second) throw new Error("two problems are listed");
    expect(within(first).getByText("Line 2.")).toBeTruthy();
    expect(first.textContent).toContain("Write one of: primary-carer.");
    expect(first.querySelector("pre")?.textContent).toBe("film: <b>no-such-film</b>");
    expect(second.querySelector("pre")?.textContent).toBe("# Hello");
    expect(screen.getByText(/“Team day” has 2 problems/)).toBeTruthy();
  });

  it("stands when a problem lies beyond the text, and says the way back", () => {
    render(<ProblemPage title="x" source="" problems={[aProblem({ line: 9 })]} />);
    expect(screen.getByText("Line 9.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to the desk" }).getAttribute("href")).toBe("#/");
  });
});
