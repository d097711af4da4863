import type { Statistics } from '../model/policy.js';
import type { ClusterFigures } from '../model/slice-evidence.js';

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
