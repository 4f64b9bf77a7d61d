import type { Grouping } from "#deck/Deck.ts";

/** A discussion's clock, in seconds. */
export interface PromptLeft {
  readonly total: number;
  readonly left: number;
}

const groupings: Readonly<Record<Grouping, string>> = {
  alone: "Think on your own",
  pairs: "Talk in pairs",
  tables: "Talk at your table",
  all: "Talk all together",
};

const activities: Readonly<Record<Grouping, string>> = {
  alone: "On your own",
  pairs: "In pairs",
  tables: "At your table",
  all: "All together",
};

export function groupingWords(grouping: Grouping): string {
  return groupings[grouping];
}

export function activityWords(grouping: Grouping): string {
  return activities[grouping];
}

/** Changes at most once a minute, and only ever invites. */
export function leftWords({ left }: PromptLeft): string {
  const minutes = Math.ceil(left / 60);
  if (minutes <= 0) return "Time to come back together";
  return `about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left`;
}

/** What the wall says before the clock has started. */
export function plannedWords(minutes: number): string {
  return `about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}

/** The part of the time that is left, in whole hundredths. */
export function percentLeft({ total, left }: PromptLeft): number {
  if (total <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, left / total)) * 100);
}

/** Whether two clocks look the same, so that nothing need be drawn. */
export function sameClock(one: PromptLeft | null, other: PromptLeft | null): boolean {
  if (!one || !other) return one === other;
  return leftWords(one) === leftWords(other) && percentLeft(one) === percentLeft(other);
}
