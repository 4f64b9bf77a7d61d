import { describe, expect, it } from "vitest";
import { appWords, filmsWords, promiseWords } from "#desk/offlineWords.ts";

describe("the words of working without a network", () => {
  it("say whether the app opens without one", () => {
    const words = (["ready", "coming", "never"] as const).map((offline) =>
      appWords({ offline, newer: false }),
    );
    expect(words[0]).toContain("opens without a network");
    expect(words[1]).toContain("Leave this page open");
    expect(words[2]).toContain("https");
  });

  it("count films and their size", () => {
    expect(filmsWords({ whole: 2, bytes: 4_230_000 }, 3)).toBe(
      "Films: 2 of 3 on this device, 4.2 MB.",
    );
    expect(filmsWords({ whole: 0, bytes: 0 }, 3)).toBe("Films: 0 of 3 on this device.");
  });

  it("promise no more than the browser does", () => {
    expect(promiseWords("kept")).toContain("has promised");
    expect(promiseWords("may go")).toContain("may clear them");
    expect(promiseWords("unknown")).toBe("");
  });
});
