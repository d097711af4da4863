import type { LoadLevel } from '../model/load-report.js';

/**
 * Requests without which a one-sided 95 % upper bound of a percentile does not exist: the largest of n values
 * lies above the percentile q with probability 1 - q^n, so n >= ln 0.05 / ln q.
 */
const LEAST_SAMPLES: readonly (readonly [RegExp, number])[] = [
  [/^p50_/, 5],
  [/^p90_/, 29],
  [/^p95_/, 59],
  [/^p99_/, 299],
];

/** The fewest requests that a figure needs; 1 for what is no percentile. */
export function leastSamples(metric: string): number {
  return LEAST_SAMPLES.find(([pattern]) => pattern.test(metric))?.[1] ?? 1;
}

/** A figure of a level, or why it is no evidence. */
export type LevelFigure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'thin'; readonly samples: number | undefined; readonly needed: number };

/** A figure of a level; a percentile of too few requests is none. */
export function figureOf(level: LoadLevel, metric: string): LevelFigure {
  const value = level.metrics.get(metric);
  const needed = leastSamples(metric);
  if (value === undefined) return { kind: 'absent' };
  const isThin = needed > 1 && (level.samples === undefined || level.samples < needed);
  return isThin ? { kind: 'thin', samples: level.samples, needed } : { kind: 'value', value };
}

/** `at 48 streams`; a level of a test by rate has no concurrency. */
export function nameLevel({ concurrency }: LoadLevel): string {
  return concurrency === undefined ? 'of the whole run' : `at concurrency ${concurrency}`;
}
