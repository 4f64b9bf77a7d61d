import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aFullHandout, pictures } from "./support/aFullHandout.ts";
import { checkPdf } from "./support/checkPdf.ts";
import { aHandout, draw, profile } from "./support/draw.ts";
import { modelSays } from "./support/modelSays.ts";
import { getDict, getNumber, getText, openPdf } from "./support/PdfView.ts";
import { pageTexts, shownIn, structureSays } from "./support/pdfText.ts";

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("drawHandout", () => {
  it("gives the same bytes for the same handout, day and print", () => {
    const once = draw(aFullHandout(), { pictures });
    const again = draw(structuredClone(aFullHandout()), { pictures });
    expect(digest(again.bytes)).toBe(digest(once.bytes));
  });

  it("gives the same bytes in every time zone", () => {
    const before = process.env["TZ"];
    const digests = ["UTC", "Pacific/Auckland", "America/New_York"].map((zone) => {
      process.env["TZ"] = zone;
      return digest(draw(aFullHandout(), { pictures }).bytes);
    });
    process.env["TZ"] = before ?? "UTC";
    expect(new Set(digests).size).toBe(1);
  });

  it("gives other bytes for another day", () => {
    const other = draw(aFullHandout(), { pictures, date: new Date("2026-03-05T00:00:00Z") });
    expect(digest(other.bytes)).not.toBe(digest(draw(aFullHandout(), { pictures }).bytes));
  });

  it.each(["1969-01-01", "2041-06-01", "9999-12-31"])(
    "is made on %s by a clock that is wrong",
    async (day) => {
      const { bytes } = draw(aHandout(), { date: new Date(day) });
      expect(await checkPdf(bytes)).toEqual([]);
    },
  );

  it("says what the tree says, in its order, for every kind of block", async () => {
    const handout = aFullHandout();
    const { bytes } = draw(handout, { pictures });
    expect(await structureSays(bytes)).toEqual(modelSays(handout.blocks));
  });

  it("tells a picture that is not there in words", async () => {
    const { bytes } = draw(aFullHandout());
    expect(await checkPdf(bytes)).toEqual([]);
    expect((await pageTexts(bytes)).join(" ")).toContain("Picture: A map of people");
  });

  it("reports the signs it lacks, and prints a mark for each", async () => {
    const { bytes, missing } = draw(
      aHandout({
        type: "paragraph",
        runs: ["box \u2610 done, \u05e9\u05dc, soft\u00adhyphen 🙂 end"],
      }),
    );
    expect(missing).toEqual(["\u2610", "\u05e9", "\u05dc", "🙂"]);
    expect((await structureSays(bytes)).at(-1)?.text).toBe("box ? done, ??, softhyphen ? end");
  });

  it.each([
    ["Welsh", "ŵ ŷ ẁ ẃ ẅ ỳ ŴŶ â ê î ô û Cymraeg â’r ŷd"],
    ["Polish", "Zażółć gęślą jaźń"],
    ["Romanian", "Își așteaptă mătușa țara"],
    ["Turkish", "Ağrı, ışık, İstanbul, şüphe"],
  ])("has every letter of %s", async (_, words) => {
    const { bytes, missing } = draw(aHandout({ type: "paragraph", runs: [words] }));
    expect(missing).toEqual([]);
    expect((await structureSays(bytes)).at(-1)?.text).toBe(words.normalize("NFC"));
  });

  it("keeps a number to ring on one line", async () => {
    const words = Array.from(
      { length: 40 },
      (_, at) => `${"x".repeat(at % 9)} 0800\u00a0090\u00a02309`,
    );
    const { bytes } = draw(aHandout({ type: "paragraph", runs: [words.join(" ")] }));
    const lines = new Map<number, string>();
    for (const { y, text, page } of await shownIn(bytes))
      lines.set(page * 1000 + y, (lines.get(page * 1000 + y) ?? "") + text);
    for (const line of lines.values())
      expect(line.replace(/0800\s090\s2309/g, "")).not.toMatch(/\d{3}/);
  });

  it("lays large print out anew, at its size", async () => {
    const { bytes } = draw(aFullHandout(), { pictures, profile: profile("large") });
    const sizes = (await shownIn(bytes)).filter(({ text }) => text.trim()).map(({ size }) => size);
    expect(Math.min(...sizes)).toBe(16);
    expect(sizes).toContain(18);
  });

  it("names its headings as bookmarks", async () => {
    const { catalog } = await openPdf(draw(aFullHandout(), { pictures }).bytes);
    const outlines = getDict(catalog, "Outlines");
    const first = getDict(outlines, "First");
    expect(getText(first, "Title")).toBe("A handout");
    expect(getText(getDict(first, "First"), "Title")).toBe("Lists");
    expect(getNumber(outlines, "Count")).toBe(4);
  });
});
