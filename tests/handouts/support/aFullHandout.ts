import type { Handout } from "#handouts/Handout.ts";
import type { LoadedPicture } from "#handouts/layout/LoadedPicture.ts";
import { aHandout } from "./draw.ts";

/** Two by two pixels of grey. */
const jpeg = Buffer.from(
  "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAACAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==",
  "base64",
);

export const pictures: ReadonlyMap<string, LoadedPicture> = new Map([
  ["map.jpg", { jpeg, width: 640, height: 360 }],
]);

/** A handout with a block of every kind. */
export function aFullHandout(): Handout {
  return aHandout(
    { type: "paragraph", runs: ["Plain, ", { text: "bold", bold: true }, ", and plain again."] },
    { type: "heading", level: 2, text: "Lists" },
    { type: "paragraph", runs: ["A nested one:"], leads: true },
    {
      type: "list",
      marker: "number",
      items: [
        { runs: ["one"], inside: [] },
        {
          runs: ["two"],
          inside: [
            { type: "list", marker: "bullet", items: [{ runs: ["within two"], inside: [] }] },
          ],
        },
      ],
    },
    { type: "list", marker: "tick", items: [{ runs: ["to tick"], inside: [] }] },
    { type: "heading", level: 3, text: "A table" },
    {
      type: "table",
      rowHeads: true,
      head: [[["Who"]], [["Number"]], [["Write here"]]],
      rows: [
        [
          [[{ text: "Samaritans", bold: true }]],
          [[{ text: "116\u00a0123", href: "tel:116123", says: "Ring Samaritans" }]],
          [],
        ],
        [
          [["Sue Ryder"]],
          [["Online."], [{ text: "sueryder.org", href: "https://sueryder.org" }]],
          [],
        ],
      ],
    },
    { type: "heading", level: 2, text: "The rest" },
    { type: "figure", src: "map.jpg", alt: "A map of people", caption: "Who is around him" },
    { type: "lines", label: "What I will do", count: 3 },
    {
      type: "group",
      bar: true,
      blocks: [{ type: "paragraph", runs: ["Set off by a rule."], small: true }],
    },
    { type: "pageBreak" },
    { type: "paragraph", runs: ["On the second page."] },
  );
}
