import type { ClusterSums } from '../model/slice-evidence.js';
import { isEqual, total } from './cluster-sums.js';

/**
 * What a margin allows: a change relative to the baseline, or one in the metric's own unit; never negative.
 */
export interface Margin {
  readonly value: number;
  readonly kind: 'relative' | 'absolute';
}

/**
 * The worsening of each cluster as a straight line in the margin: D_g(margin) = change_g - margin * unit_g.
 *
 * Positive is worse in either direction of the metric. `change` is the candidate's numerator less the
 * baseline's; `unit` is the baseline's numerator for a relative margin and the weight for an absolute one.
 */
export interface Contrast {
  readonly change: Float64Array;
  readonly unit: Float64Array;
}

/** One evaluation of the contrast; `t` is null with fewer than two clusters or without variance. */
export interface ContrastTest {
  readonly mean: number;
  readonly deviation: number | null;
  readonly t: number | null;
  /** Clusters less one; never below zero. */
  readonly df: number;
}

/** Deviations this small against the size of the terms are rounding, not variance. */
const ROUNDING = 1e-12;

/**
 * Builds the margin-shifted cluster contrast of reference/speech-evaluation.md 1.6.
 *
 * With a shared weight n: D_g = sum(e_c - (1 + margin) e_b), or sum(e_c - e_b - margin n); E[D] = 0 is
 * exactly "the candidate's ratio is at the margin", and no ratio is formed, so a baseline without errors
 * needs no division. Where the sides have weights of their own, each side's sum is replaced by its
 * linearised ratio, u_g = r + (x_g - r n_g) / mean(n) (Cochran, Sampling Techniques, 1977, 6.4; the same
 * mean, and the delta method's variance). Higher-is-better metrics change sign: a margin is what may be lost.
 */
export function toContrast(sums: ClusterSums, better: 'lower' | 'higher', kind: Margin['kind']): Contrast {
  const shared = isEqual(sums.baselineWeight, sums.candidateWeight);
  const baseline = shared ? sums.baseline : toLinearised(sums.baseline, sums.baselineWeight);
  const candidate = shared ? sums.candidate : toLinearised(sums.candidate, sums.candidateWeight);
  const sign = better === 'lower' ? 1 : -1;
  const change = baseline.map((value, index) => sign * ((candidate[index] ?? 0) - value));
  if (kind === 'relative') return { change, unit: baseline };
  return { change, unit: shared ? sums.baselineWeight : baseline.map(() => 1) };
}

/**
 * Tests the contrast at one margin: t = mean(D) / (sd(D) / sqrt(m)), df = m - 1.
 *
 * `deviation` is 0 when the clusters do not vary (degenerate variance): then `t` is null and the sign of the
 * mean is all there is to go by. A mean that is only rounding is 0.
 */
export function testContrast(contrast: Contrast, margin: number): ContrastTest {
  const count = contrast.change.length;
  const shifted = contrast.change.map((value, index) => value - margin * (contrast.unit[index] ?? 0));
  const size = contrast.change.reduce(
    (sum, value, index) => sum + Math.abs(value) + Math.abs(margin * (contrast.unit[index] ?? 0)),
    0,
  );
  const rounding = (ROUNDING * size) / Math.max(1, count);
  const raw = count === 0 ? 0 : total(shifted) / count;
  const mean = Math.abs(raw) <= rounding ? 0 : raw;
  const df = Math.max(0, count - 1);
  if (count < 2) return { mean, deviation: null, t: null, df };
  const spread = Math.sqrt(shifted.reduce((sum, value) => sum + (value - raw) ** 2, 0) / df);
  const deviation = spread <= rounding ? 0 : spread;
  return { mean, deviation, t: deviation === 0 ? null : (raw / deviation) * Math.sqrt(count), df };
}

function toLinearised(values: Float64Array, weights: Float64Array): Float64Array {
  const weight = total(weights);
  const ratio = weight > 0 ? total(values) / weight : 0;
  const mean = weight / values.length;
  return values.map((value, index) =>
    weight > 0 ? ratio + (value - ratio * (weights[index] ?? 0)) / mean : 0,
  );
}
