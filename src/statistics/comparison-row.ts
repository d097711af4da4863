import type { Margin } from './contrast.js';

/** What `noninferiority-proven` would decide of one slice and metric (interfaces.md 1.7). */
export type ComparisonState = 'pass' | 'fail' | 'inconclusive';

/**
 * One row of `compare records` (interfaces.md 3): one slice, one metric, candidate against baseline.
 *
 * Rates are fractions, latencies milliseconds. `difference` is candidate less baseline, whichever way is
 * better, and `interval` its 90 % two-sided interval; `t`, `p_noninferior` and `resolvable_margin` are about
 * getting worse, at `margin` and in its kind; `t0` and `p_worse` are the same test at zero.
 * null: it cannot be computed, and a note says why.
 */
export interface ComparisonRow {
  readonly slice: string;
  readonly metric: string;
  readonly utterances: number;
  readonly clusters: number;
  readonly reference_words: number | null;
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly difference: number | null;
  readonly relative_difference: number | null;
  readonly interval: readonly [number, number] | null;
  readonly margin: Margin;
  readonly t: number | null;
  readonly df: number;
  readonly t0: number | null;
  readonly p_worse: number | null;
  readonly p_worse_holm: number | null;
  readonly p_noninferior: number | null;
  readonly resolvable_margin: number | null;
  readonly state: ComparisonState;
  readonly notes: readonly string[];
}

/** A row, and what a person wants to know beside it. */
export interface SliceComparison {
  readonly row: ComparisonRow;
  /** The 90 % interval of the relative difference, from the relative contrast; null where it has no ends. */
  readonly relativeInterval: readonly [number, number] | null;
  /** Further clusters like these that would likely settle an inconclusive row; null when none is known. */
  readonly furtherClusters: number | null;
}
