import type { Statistics } from '../model/policy.js';
import type { ClusterSums } from './cluster-sums.js';

/** The thresholds of interfaces.md 1.7. */
export const DEFAULT_STATISTICS: Statistics = {
  confidence: 0.95,
  min_clusters: 5,
  min_reference_words: 1000,
  min_baseline_errors: 30,
  gross: 3,
};

/** The one-sided level of every test: 1 - confidence, without the rounding of that subtraction. */
export function toLevel(statistics: Statistics): number {
  return Number((1 - statistics.confidence).toPrecision(12));
}

/** What is known of one slice and one metric before anything is tested. */
export interface SliceEvidence {
  readonly slice: string;
  readonly metric: string;
  readonly better: 'lower' | 'higher';
  readonly utterances: number;
  /** Clusters in the slice, whether or not this metric has a figure in each. */
  readonly clusters: number;
  /** null when no record gave words. */
  readonly referenceWords: number | null;
  readonly figures: ClusterFigures | PercentileFigures;
}

/** A ratio of sums that can be tested, cluster by cluster. */
export interface ClusterFigures {
  readonly kind: 'clusters';
  readonly sums: ClusterSums;
  /**
   * What the minimums count, where the metric counts errors: references in their unit, and the baseline's
   * errors.
   */
  readonly counted: CountedErrors | null;
  /** Every hypothesis text was compared and is the same on both sides. */
  readonly identicalTexts: boolean;
}

/** The amount of evidence behind an error rate. */
export interface CountedErrors {
  readonly weight: number;
  readonly errors: number;
  readonly unit: 'words' | 'characters';
}

/** Percentiles of one run each: no variance between runs is known, so nothing can be tested. */
export interface PercentileFigures {
  readonly kind: 'percentiles';
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** What keeps the evidence below the minimums, each in words; empty when it is enough. */
export function listShortfalls(figures: ClusterFigures, minimums: Statistics): string[] {
  const clusters = figures.sums.baseline.length;
  const { counted } = figures;
  const shortfalls: string[] = [];
  if (clusters < minimums.min_clusters) shortfalls.push(`fewer than ${minimums.min_clusters} clusters`);
  if (counted !== null && counted.weight < minimums.min_reference_words) {
    shortfalls.push(`fewer than ${minimums.min_reference_words} reference ${counted.unit}`);
  }
  if (counted !== null && counted.errors < minimums.min_baseline_errors) {
    shortfalls.push(`fewer than ${minimums.min_baseline_errors} baseline errors`);
  }
  return shortfalls;
}

/**
 * How many clusters like these would lift the evidence over every minimum; null when none would (no words, no
 * errors).
 */
export function clustersForMinimums(figures: ClusterFigures, minimums: Statistics): number | null {
  const clusters = figures.sums.baseline.length;
  const { counted } = figures;
  if (counted === null) return minimums.min_clusters;
  if (counted.weight === 0 || counted.errors === 0) return null;
  return Math.max(
    minimums.min_clusters,
    Math.ceil((clusters * minimums.min_reference_words) / counted.weight),
    Math.ceil((clusters * minimums.min_baseline_errors) / counted.errors),
  );
}
