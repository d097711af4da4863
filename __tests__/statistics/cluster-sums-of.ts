import type { ClusterSums } from '../../src/model/slice-evidence.js';

/** Cluster sums of a metric whose weight both sides share. */
export function clusterSums(baseline: number[], candidate: number[], weight: number[]): ClusterSums {
  return {
    baseline: Float64Array.from(baseline),
    candidate: Float64Array.from(candidate),
    baselineWeight: Float64Array.from(weight),
    candidateWeight: Float64Array.from(weight),
  };
}
