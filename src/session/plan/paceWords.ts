import type { Pace } from "./pace.ts";

/** `3 minutes behind`, `2 minutes ahead`, `On time`: in whole minutes, as a trainer would say it. */
export function paceWords({ behind }: Pace): string {
  const minutes = Math.round(behind / 60_000);
  if (minutes === 0) return "On time";
  return `${minutesWords(Math.abs(minutes))} ${minutes > 0 ? "behind" : "ahead"}`;
}

/** `1 minute`, `12 minutes`, `1.5 minutes`. */
export function minutesWords(minutes: number): string {
  const short = Number(minutes.toFixed(1));
  return short === 1 ? "1 minute" : `${short} minutes`;
}
