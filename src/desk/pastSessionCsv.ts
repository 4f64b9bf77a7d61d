import { type SessionRecord, sectionRecords } from "#session/plan/sessionRecord.ts";
import { timeOfDay } from "#ui/timeWords.ts";

type Cell = string | number;

/** A record as a table for a spreadsheet: the session's facts, its sections, and each slide. */
export function pastSessionCsv(record: SessionRecord): string {
  const { title, rehearsal, startedAt, endedAt, planned, actual, pauses } = record;
  const rows: readonly (readonly Cell[])[] = [
    ["Deck", title],
    ["Kind", rehearsal ? "Rehearsal" : "Workshop"],
    ["Date", new Date(startedAt).toLocaleDateString("en-CA")],
    ["Started", timeOfDay(startedAt)],
    ["Ended", timeOfDay(endedAt)],
    ["Planned minutes", minutes(planned)],
    ["Minutes taken", minutes(actual)],
    ["Pauses", pauses],
    [],
    ["Section", "Planned minutes", "Minutes taken"],
    ...sectionRecords(record).map((section) => [
      section.title,
      minutes(section.planned),
      minutes(section.actual),
    ]),
    [],
    [
      "Number",
      "Section",
      "Slide",
      "Kind",
      "Planned minutes",
      "Minutes taken",
      "Shown",
      "Left out",
      "Film played",
    ],
    ...record.slides.map((slide) => [
      slide.number,
      slide.section,
      slide.title,
      slide.kind,
      minutes(slide.planned),
      minutes(slide.actual),
      yesNo(slide.shown),
      yesNo(slide.passedOver),
      slide.kind === "film" ? yesNo(slide.played) : "",
    ]),
  ];
  // The mark tells spreadsheets that the letters are UTF-8.
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** To a tenth. */
function minutes(milliseconds: number): number {
  return Math.round(milliseconds / 6000) / 10;
}

function yesNo(is: boolean): string {
  return is ? "yes" : "no";
}

/** A deck is data from outside: words that a spreadsheet would run are made plain words. */
function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const plain = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
