import type { SupportEntry } from "#deck/Library.ts";

interface SupportRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly meta: string;
}

const everywhere = 4;

/** What the wall says of each place to turn to; the last is always someone in the room. */
export function supportRows(entries: readonly SupportEntry[]): readonly SupportRow[] {
  const rows = entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    number: entry.number || hostOf(entry.url),
    meta: [entry.forWhom, nationsWords(entry), entry.hours].filter(Boolean).map(sentence).join(" "),
  }));
  return [
    ...rows,
    {
      id: "room",
      name: "Someone in this room",
      number: "Ask",
      meta: "Your trainer will find time for you.",
    },
  ];
}

/** Empty for a service that covers all four nations. */
export function nationsWords({ nations }: SupportEntry): string {
  return nations.length >= everywhere ? "" : nations.join(", ");
}

function hostOf(url: string): string {
  return shortAddress(url).split("/")[0] ?? "";
}

/** `https://www.example.org/help` as people say it: `example.org/help`. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
