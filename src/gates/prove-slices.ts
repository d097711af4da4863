import type { Limit, Statistics } from '../model/policy.js';
import type { Slice } from '../model/slice.js';
import type { SliceEvidence } from '../model/slice-evidence.js';
import { compareSlices } from '../statistics/compare-slices.js';
import type { SliceComparison } from '../statistics/comparison-row.js';
import type { Margin } from '../statistics/contrast.js';
import { listShortfalls } from '../statistics/slice-evidence.js';

/** What the test says of one slice, metric and limit. */
export interface Proof {
  readonly comparison: SliceComparison;
  /** There is variance to test with: clusters, or repeated runs; not one run's percentiles. */
  readonly isTested: boolean;
  /** What keeps the data below the minimums of the policy, in words. */
  readonly shortfalls: readonly string[];
  readonly clusterBy: string | undefined;
}

/** Answers for a slice and a metric of the rule at one of its limits; undefined where there are no records. */
export type Prover = (
  slice: Slice,
  metric: string,
  limit: Pick<Limit, 'kind' | 'value'>,
) => Proof | undefined;

/**
 * Tests the slices of one rule, metric by metric, when somebody asks: Holm's family is these slices without
 * `overall` (reference: interfaces 1.7).
 */
export function createProver(slices: readonly Slice[], statistics: Statistics): Prover {
  const known = new Map<string, ReadonlyMap<string, Proof>>();
  return (slice, metric, { kind, value }) => {
    if (slice.evidence?.has(metric) !== true) return undefined;
    const margin: Margin = { value, kind: kind.includes('relative') ? 'relative' : 'absolute' };
    const name = `${metric} ${margin.kind} ${margin.value}`;
    const proofs = known.get(name) ?? proveAll(slices, metric, margin, statistics);
    known.set(name, proofs);
    return proofs.get(slice.name);
  };
}

function proveAll(
  slices: readonly Slice[],
  metric: string,
  margin: Margin,
  statistics: Statistics,
): ReadonlyMap<string, Proof> {
  const evidence = slices.flatMap((slice): SliceEvidence[] => {
    const one = slice.evidence?.get(metric);
    // The slice's own name: a report may call `noise=noisy` by another.
    return one === undefined ? [] : [{ ...one, slice: slice.name }];
  });
  const comparisons = compareSlices(evidence, { margin, statistics });
  return new Map(
    evidence.flatMap(({ slice, figures, clusterBy }, index): [string, Proof][] => {
      const comparison = comparisons[index];
      if (comparison === undefined) return [];
      const isTested = figures.kind === 'clusters';
      const shortfalls = isTested ? listShortfalls(figures, statistics) : [];
      return [[slice, { comparison, isTested, shortfalls, clusterBy }]];
    }),
  );
}

/** The limit that a metric's figures are told by: its budget for getting worse, the relative one first. */
export function toTestedLimit(limits: readonly Limit[]): Limit | undefined {
  return (
    limits.find(({ kind }) => kind === 'max_relative_regression') ??
    limits.find(({ kind }) => kind === 'max_regression')
  );
}
