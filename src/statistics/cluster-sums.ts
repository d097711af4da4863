import type { ClusterSums } from '../model/slice-evidence.js';

/** The pooled ratios of both sides; null where the weight is zero. */
export interface PooledRatios {
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** Pools numerators and weights over all clusters: a ratio of sums, never a mean of ratios. */
export function toPooledRatios(sums: ClusterSums): PooledRatios {
  return {
    baseline: ratio(total(sums.baseline), total(sums.baselineWeight)),
    candidate: ratio(total(sums.candidate), total(sums.candidateWeight)),
  };
}

/** The sum of all values. */
export function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whether no cluster differs between the sides: the same numerators over the same weights. */
export function isUnchanged(sums: ClusterSums): boolean {
  return isEqual(sums.baseline, sums.candidate) && isEqual(sums.baselineWeight, sums.candidateWeight);
}

/** Whether two lists hold the same numbers. */
export function isEqual(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function ratio(numerator: number, weight: number): number | null {
  return weight > 0 ? numerator / weight : null;
}
