import type { ClusterFigures, PercentileFigures, SliceEvidence } from '../model/slice-evidence.js';
import type { Statistics } from '../model/policy.js';
import type { ComparisonRow, SliceComparison } from './comparison-row.js';
import type { Margin } from './contrast.js';
import { decideComparison, type TestedSlice } from './decide-comparison.js';
import { type AdjustedP, adjustFamilies } from './holm-families.js';
import { toLevel } from './slice-evidence.js';
import { runSliceTests, type SliceTests } from './slice-tests.js';

/** How the slices of one comparison are judged. */
export interface CompareOptions {
  /** The margin of every row, or of each slice and metric. */
  readonly margin: Margin | ((slice: string, metric: string) => Margin);
  readonly statistics: Statistics;
}

type Prepared =
  | { readonly evidence: SliceEvidence; readonly margin: Margin; readonly percentiles: PercentileFigures }
  | {
      readonly evidence: SliceEvidence;
      readonly margin: Margin;
      readonly figures: ClusterFigures;
      readonly tests: SliceTests;
    };

/**
 * Compares slices as `noninferiority-proven` would decide, one result for each, in the order given.
 *
 * Holm's family is, metric by metric, the slices of this call without `overall`. To judge one rule, give the
 * slices of that rule.
 */
export function compareSlices(slices: readonly SliceEvidence[], options: CompareOptions): SliceComparison[] {
  const prepared = slices.map((evidence) => prepare(evidence, options));
  const adjusted = adjustFamilies(
    prepared.map((one) => ({
      slice: one.evidence.slice,
      metric: one.evidence.metric,
      p: 'tests' in one ? one.tests.pWorse : null,
    })),
  );
  return prepared.map((one, index) => toComparison(one, adjusted[index], options.statistics));
}

function prepare(evidence: SliceEvidence, options: CompareOptions): Prepared {
  const { slice, metric, better, figures } = evidence;
  const margin = typeof options.margin === 'function' ? options.margin(slice, metric) : options.margin;
  if (figures.kind === 'percentiles') return { evidence, margin, percentiles: figures };
  const tests = runSliceTests(figures, better, margin, toLevel(options.statistics));
  return { evidence, margin, figures, tests };
}

function toComparison(
  prepared: Prepared,
  adjusted: AdjustedP | undefined,
  statistics: Statistics,
): SliceComparison {
  const { evidence, margin } = prepared;
  if ('percentiles' in prepared) return toUntested(evidence, prepared.percentiles, margin);
  return toTested(
    evidence,
    { figures: prepared.figures, tests: prepared.tests, margin, adjusted },
    statistics,
  );
}

function toTested(evidence: SliceEvidence, slice: TestedSlice, statistics: Statistics): SliceComparison {
  const { tests, margin, adjusted, figures } = slice;
  const { state, notes, furtherClusters } = decideComparison(slice, statistics);
  const row: ComparisonRow = {
    ...toPointFigures(evidence, figures.sums.baseline.length, tests),
    interval: tests.interval,
    margin,
    t: tests.atMargin?.t ?? null,
    df: tests.atZero.df,
    t0: tests.atZero.t,
    p_worse: tests.pWorse,
    p_worse_holm: adjusted?.p ?? null,
    p_noninferior: tests.pNoninferior,
    resolvable_margin: tests.resolvableMargin,
    state,
    notes,
  };
  return { row, relativeInterval: tests.relativeInterval, furtherClusters };
}

/** Percentiles of one run: the point figures alone, and why nothing is proven. */
function toUntested(evidence: SliceEvidence, figures: PercentileFigures, margin: Margin): SliceComparison {
  const row: ComparisonRow = {
    ...toPointFigures(evidence, evidence.clusters, figures),
    interval: null,
    margin,
    t: null,
    df: 0,
    t0: null,
    p_worse: null,
    p_worse_holm: null,
    p_noninferior: null,
    resolvable_margin: null,
    state: 'inconclusive',
    notes: ['one run: percentiles are decided by the estimate; proof needs repeated runs'],
  };
  return { row, relativeInterval: null, furtherClusters: null };
}

type PointFigure = 'slice' | 'metric' | 'utterances' | 'clusters' | 'reference_words' | 'baseline';
type PointFigures = Pick<ComparisonRow, PointFigure | 'candidate' | 'difference' | 'relative_difference'>;

function toPointFigures(
  evidence: SliceEvidence,
  clusters: number,
  { baseline, candidate }: Pick<ComparisonRow, 'baseline' | 'candidate'>,
): PointFigures {
  return {
    slice: evidence.slice,
    metric: evidence.metric,
    utterances: evidence.utterances,
    clusters,
    reference_words: evidence.referenceWords,
    baseline,
    candidate,
    difference: baseline === null || candidate === null ? null : candidate - baseline,
    relative_difference: toRelative(baseline, candidate),
  };
}

/** null on a zero or negative baseline, except that zero to zero is no change (interfaces.md 1.7). */
function toRelative(baseline: number | null, candidate: number | null): number | null {
  if (baseline === null || candidate === null) return null;
  if (baseline === 0 && candidate === 0) return 0;
  return baseline > 0 ? (candidate - baseline) / baseline : null;
}
