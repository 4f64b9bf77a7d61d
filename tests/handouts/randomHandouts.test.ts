import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HandoutBlock, Runs } from "#handouts/HandoutBlock.ts";
import { papers } from "#handouts/papers.ts";
import { profiles } from "#handouts/profiles.ts";
import { pictures } from "./support/aFullHandout.ts";
import { checkPdf } from "./support/checkPdf.ts";
import { aHandout, draw } from "./support/draw.ts";
import { modelSays } from "./support/modelSays.ts";
import { type Shown, shownIn, structureSays } from "./support/pdfText.ts";

const lacking = ["🙂", "\u2610", "\u05e9", "\u0416"];
const word = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/) },
  fc.constantFrom(
    "ŵyr",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "mother-in-law",
  ),
  fc.constantFrom(
    "and/or",
    "0800\u00a0090\u00a02309",
    "Monday–Friday",
    "“yes”",
    "(no)",
    "100%",
    "\\",
  ),
  fc.constantFrom(...lacking),
  fc.stringMatching(/^[a-z]{60,120}$/),
);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(" "));
const runs: fc.Arbitrary<Runs> = fc.array(
  fc.oneof(
    words(30),
    fc.record({ text: words(6), bold: fc.constant(true as const) }),
    fc.record({ text: words(8), href: fc.constantFrom("https://example.org/ŷ", "tel:116123") }),
  ),
  { minLength: 1, maxLength: 4 },
);

const cell = fc.oneof(
  { weight: 4, arbitrary: runs.map((one) => [one]) },
  fc.constant([]),
  fc.array(runs, { minLength: 2, maxLength: 3 }),
);
const table = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.record({
    type: fc.constant("table" as const),
    rowHeads: fc.boolean(),
    head: row,
    rows: fc.array(row, { maxLength: 8 }),
  });
});

const listOf = (inside: fc.Arbitrary<readonly HandoutBlock[]>): fc.Arbitrary<HandoutBlock> =>
  fc.record({
    type: fc.constant("list" as const),
    marker: fc.constantFrom("bullet" as const, "number" as const, "tick" as const),
    items: fc.array(fc.record({ runs, inside }), { minLength: 1, maxLength: 6 }),
  });
const list = listOf(
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(listOf(fc.constant([])))),
);

const simple: fc.Arbitrary<HandoutBlock> = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), runs }),
  fc.record({ type: fc.constant("paragraph" as const), runs, small: fc.constant(true as const) }),
  fc.record({ type: fc.constant("paragraph" as const), runs, leads: fc.constant(true as const) }),
  list,
  table,
  fc.record({
    type: fc.constant("figure" as const),
    src: fc.constant("map.jpg"),
    alt: words(5),
    caption: fc.option(words(12)),
  }),
  fc.record({
    type: fc.constant("lines" as const),
    label: words(14),
    count: fc.integer({ min: 0, max: 12 }),
  }),
  fc.constant({ type: "pageBreak" as const }),
);
const groupOf = (one: fc.Arbitrary<HandoutBlock>): fc.Arbitrary<HandoutBlock> =>
  fc.record({
    type: fc.constant("group" as const),
    bar: fc.boolean(),
    blocks: fc.array(one, { minLength: 1, maxLength: 3 }),
  });
const block = fc.oneof(
  { weight: 6, arbitrary: simple },
  groupOf(fc.oneof({ weight: 4, arbitrary: simple }, groupOf(simple))),
);

const heading = (level: 2 | 3) =>
  words(14).map((text): HandoutBlock => ({ type: "heading", level, text }));
const some = fc.array(block, { maxLength: 3 });
const sections = fc
  .array(fc.tuple(heading(2), some, heading(3), some), { minLength: 1, maxLength: 2 })
  .map((all) => all.flatMap(([h2, above, h3, below]) => [h2, ...above, h3, ...below]));

/** What is printed for what the typeface lacks. */
const printed = (text: string) => lacking.reduce((done, sign) => done.replaceAll(sign, "?"), text);

describe("any handout", () => {
  it("breaks no rule, says what its tree says, and stays within its margins", async () => {
    await fc.assert(
      fc.asyncProperty(
        sections,
        fc.constantFrom(...profiles),
        fc.constantFrom(...papers),
        async (blocks, profile, paper) => {
          const handout = aHandout(...blocks);
          const { bytes } = draw(handout, { profile, paper, pictures });
          expect(await checkPdf(bytes)).toEqual([]);
          const model = modelSays(handout.blocks);
          expect(await structureSays(bytes)).toEqual(
            model.map(({ role, text }) => ({ role, text: printed(text) })),
          );
          const shown = await shownIn(bytes);
          expect(shown.filter((one) => isOutside(one, profile.margin, paper.width))).toEqual([]);
          expect(inTheFoot(shown)).toEqual([]);
        },
      ),
      { numRuns: 50, endOnFailure: true },
    );
  }, 300_000);
});

/** A space may hang over. */
function isOutside({ text, x, width, size }: Shown, margin: number, pageWidth: number): boolean {
  const hair = text.endsWith(" ") ? size * 0.4 : 0.5;
  return text.trim() !== "" && (x < margin - 0.5 || x + width > pageWidth - margin + hair);
}

/** Words of the handout that come as low as the page's foot. */
function inTheFoot(shown: readonly Shown[]): readonly Shown[] {
  return shown.filter((one) => {
    const foot = shown.filter((other) => other.mcid === null && other.page === one.page);
    if (!foot.some(({ text }) => text === "A handout")) throw new Error("A page without its foot");
    const first = Math.max(...foot.filter(({ text }) => text === "A handout").map(({ y }) => y));
    return one.mcid !== null && one.text.trim() !== "" && one.y < first + one.size;
  });
}
