/**
 * A percentile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the
 * default of NumPy, R and k6.
 *
 * `at(i)` gives the i-th smallest value, 0 <= i < count; `share` runs from 0 to 1 (0.95 is p95).
 * undefined when there is no value.
 */
export function percentileOf(
  count: number,
  at: (index: number) => number | undefined,
  share: number,
): number | undefined {
  if (count === 0) return undefined;
  const position = (count - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(position);
  const low = at(below);
  const high = at(Math.min(count - 1, below + 1));
  if (low === undefined || high === undefined) return undefined;
  return low + (position - below) * (high - low);
}

/** The type 7 percentile of values in any order; undefined for an empty list. */
export function percentile(values: ArrayLike<number>, share: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  return percentileOf(sorted.length, (index) => sorted[index], share);
}
