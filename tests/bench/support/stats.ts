/** The value that `share` (0 to 1) of the samples do not exceed. NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export interface Summary {
  readonly samples: number;
  readonly median: number;
  readonly p95: number;
}

export function summarise(samples: readonly number[]): Summary {
  const rounded = (n: number) => Math.round(n * 100) / 100;
  return {
    samples: samples.length,
    median: rounded(percentile(samples, 0.5)),
    p95: rounded(percentile(samples, 0.95)),
  };
}
