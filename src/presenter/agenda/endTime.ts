const halfDay = 12 * 3_600_000;

/**
 * The moment that a typed time such as `12:30` or `9.05` means, in milliseconds; null when it means
 * none. One long past is tomorrow's: a workshop may go past midnight.
 */
export function endTime(typed: string, day: number): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const end = new Date(day);
  end.setHours(Number(hours), Number(minutes), 0, 0);
  if (day - end.getTime() > halfDay) end.setDate(end.getDate() + 1);
  return end.getTime();
}
