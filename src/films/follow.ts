/** How a muted copy keeps to the formula, between its steps. */
export interface Following {
  /** The last errors, newest last. Seconds; positive when the copy is behind. */
  readonly errors: readonly number[];
  /** The error summed over time: what a steady difference between two clocks leaves behind. */
  readonly sum: number;
  /** How much too early a seek aims, since seeking takes time. Seconds, learnt here. */
  readonly lead: number;
  /** A seek was made and has not been judged yet. */
  readonly sought: boolean;
}

export type Correction =
  | { readonly type: "rate"; readonly factor: number }
  | { readonly type: "seek" };

export interface FollowStep {
  readonly following: Following;
  readonly correction: Correction;
}

export const startFollowing: Following = { errors: [], sum: 0, lead: 0.06, sought: false };

/** A seek shows; a nudge of this much on a muted film does not. */
const mostNudge = 0.75;
const seekAbove = 1;
/** Rates nearer to 1 than this change nothing in Chromium, which resamples in steps of 1/882. */
const leastNudge = 0.0015;
/** Seconds of error that are left alone. */
const quietError = 0.004;
const perError = 5;
const perSum = 0.15;
const mostSum = 0.2;
const mostLead = 0.5;
const window = 3;

/**
 * One step of a proportional-integral follower: nudges the rate by the median of the last three
 * errors, and asks for a seek only when the copy is more than a second away.
 */
export function follow(before: Following, error: number, seconds: number): FollowStep {
  const errors = [...before.errors, error].slice(-window);
  const middle = median(errors);
  if (errors.length >= 2 && Math.abs(middle) > seekAbove)
    return { following: soughtNow(before), correction: { type: "seek" } };
  const learnt = before.sought && errors.length === window;
  const lead = learnt ? clamp(before.lead + middle / 2, 0, mostLead) : before.lead;
  const sum =
    Math.abs(middle) < quietError
      ? before.sum * 0.9
      : clamp(before.sum + middle * seconds, -mostSum, mostSum);
  const nudge = clamp(perError * middle + perSum * sum, -mostNudge, mostNudge);
  return {
    following: { errors, sum, lead, sought: before.sought && !learnt },
    correction: { type: "rate", factor: Math.abs(nudge) < leastNudge ? 1 : 1 + nudge },
  };
}

/** After a seek: old errors say nothing, and the next ones tell how long seeking takes. */
export function soughtNow(before: Following): Following {
  return { errors: [], sum: 0, lead: before.lead, sought: true };
}

/** After a stall, a start or a hidden stretch: old errors say nothing. */
export function forgetErrors(before: Following): Following {
  return { ...before, errors: [] };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
