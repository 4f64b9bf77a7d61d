import type { Deck } from "#deck/Deck.ts";
import type { SupportEntry } from "#deck/Library.ts";
import type { Cell, HandoutBlock, Run, Runs } from "#handouts/HandoutBlock.ts";
import { keepTogether } from "#handouts/keepTogether.ts";
import { shortAddress } from "#handouts/shortAddress.ts";
import { bold, heading, paragraph, sentence } from "#handouts/words.ts";
import { longDate } from "./longDate.ts";

/** Places to turn to. What nobody has checked says so. */
export function supportPart(
  deck: Deck,
  directory: readonly SupportEntry[],
): readonly HandoutBlock[] {
  const named = deck.slides.flatMap((slide) => (slide.kind === "support" ? slide.entries : []));
  const all = new Map([...named, ...directory].map((entry) => [entry.id, entry]));
  const entries = [...all.values()];
  if (entries.length === 0) return [];
  // On a page of its own, to be torn off and kept.
  return [
    { type: "pageBreak" },
    heading(2, "Places to turn to"),
    paragraph(
      "If something from today stays with you, you can ring any of these. You can also ask your trainer.",
    ),
    {
      type: "table",
      rowHeads: true,
      head: [[["Who to ring"]], [["For whom, and when"]]],
      rows: entries.map(toRow),
    },
  ];
}

function toRow(entry: SupportEntry): readonly Cell[] {
  const number = reach(entry);
  const who: Cell = [[bold(entry.name)], ...(number.length > 0 ? [number] : [])];
  return [who, details(entry)];
}

function reach(entry: SupportEntry): Runs {
  return entry.number === "" ? address(entry) : [ring(entry)];
}

function ring({ name, number }: SupportEntry): Run {
  const digits = number.replace(/[^\d+]/g, "");
  const text = keepTogether(number);
  return digits === ""
    ? { text, bold: true }
    : { text, bold: true, href: `tel:${digits}`, says: `Ring ${name}, ${number}` };
}

function address({ name, url }: SupportEntry): Runs {
  return url === ""
    ? []
    : [{ text: shortAddress(url), href: url, says: `Website of ${name}, ${shortAddress(url)}` }];
}

function details(entry: SupportEntry): Cell {
  const plain = [entry.forWhom, nationsWords(entry), entry.hours].filter(Boolean);
  const words = plain.map((words) => sentence(keepTogether(words))).join(" ");
  const site = entry.number === "" ? [] : address(entry);
  const known: Runs = site.length > 0 ? [checked(entry), " ", ...site] : [checked(entry)];
  return words === "" ? [known] : [[words], known];
}

function checked({ checkedOn }: SupportEntry): Run {
  return checkedOn ? `Checked on ${longDate(checkedOn)}.` : bold("Not yet checked.");
}

function nationsWords({ nations }: SupportEntry): string {
  if (nations.length >= 4) return "All of the UK";
  const last = nations.at(-1) ?? "";
  return nations.length < 2 ? last : `${nations.slice(0, -1).join(", ")} and ${last}`;
}
