import type { SupportEntry } from "./Library.ts";

export interface OldSupport {
  readonly entry: SupportEntry;
  /** Days since the number was last rung; null when it never was. */
  readonly days: number | null;
}

const oldest = 180;

/** The entries that nobody has checked for 180 days, or ever. `today` is YYYY-MM-DD. */
export function checkSupportAge(
  support: readonly SupportEntry[],
  today: string,
): readonly OldSupport[] {
  return support
    .map((entry) => ({ entry, days: daysBetween(entry.checkedOn, today) }))
    .filter(({ days }) => days === null || days > oldest);
}

function daysBetween(from: string | null, to: string): number | null {
  return from === null ? null : dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of the year 0. Years begin in March here, so that a leap day is a year's last. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const march = (month + 9) % 12;
  const marchYear = year - Math.floor(march / 10);
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((march * 306 + 5) / 10) + day - 1;
}
