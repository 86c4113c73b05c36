/** The middle and the edges of some measurements. */
export type Spread = { n: number; min: number; p50: number; p95: number; max: number };

/** Sorts out measurements; a percentile is the smallest value that at least so many of them do not exceed. */
export function spreadOf(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? Number.NaN;
  return { n: sorted.length, min: at(0), p50: at(0.5), p95: at(0.95), max: at(1) };
}
