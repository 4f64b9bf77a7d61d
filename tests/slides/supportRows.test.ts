import { describe, expect, it } from "vitest";
import { shortAddress, supportRows } from "#slides/supportRows.ts";
import { aSupportEntry } from "../support/sampleDeck.ts";

describe("supportRows", () => {
  it("always ends with someone in the room", () => {
    expect(supportRows([]).map((row) => row.name)).toEqual(["Someone in this room"]);
    expect(supportRows([aSupportEntry()]).at(-1)?.number).toBe("Ask");
  });

  it("names the nations only where a service does not cover all four", () => {
    const [everywhere, wales] = supportRows([
      aSupportEntry(),
      aSupportEntry({ nations: ["Wales"] }),
    ]);
    expect(everywhere?.meta).not.toContain("Wales");
    expect(wales?.meta).toContain("Wales");
  });

  it("shows an address where there is no number to ring", () => {
    const [row] = supportRows([
      aSupportEntry({ number: "", url: "https://www.example.org/help/" }),
    ]);
    expect(row?.number).toBe("example.org");
  });
});

describe("shortAddress", () => {
  it("is an address as people say it", () => {
    expect(shortAddress("https://www.example.org/help/")).toBe("example.org/help");
  });
});
