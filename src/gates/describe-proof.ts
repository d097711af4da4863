import type { Figures, Outcome } from '../model/finding.js';
import type { MetricDefinition } from '../model/metric.js';
import type { DecideBy, Limit, Statistics } from '../model/policy.js';
import { toLevel } from '../statistics/slice-evidence.js';
import { formatPoints, formatShare, formatValue } from './describe-limits.js';
import type { Proof } from './prove-slices.js';

/** A finding's proof, the limit that it was made at, and how the finding was decided. */
export interface ProofTerms {
  readonly proof: Proof;
  readonly limit: Pick<Limit, 'kind' | 'value'>;
  readonly decideBy: DecideBy;
  readonly statistics: Statistics;
  readonly metric: MetricDefinition;
}

/** What the test adds to a message about a change, as its end: `; the regression is proven (...)`. */
export function describeProof(terms: ProofTerms, outcome: Outcome): string {
  const { proof } = terms;
  if (!proof.isTested) return describeUntested(terms, outcome);
  const { difference } = proof.comparison.row;
  const shortfalls =
    proof.shortfalls.length > 0 ? `too little data to prove much: ${proof.shortfalls.join(', ')}` : '';
  if (difference === null || difference === 0) return shortfalls === '' ? '' : `; ${shortfalls}`;
  const parts = [
    describeDecision(terms, difference, outcome),
    shortfalls,
    outcome === 'pass' ? '' : describeResolvable(terms),
    outcome === 'inconclusive' ? describeFurther(terms) : '',
  ].filter((part) => part !== '');
  return parts.map((part) => `; ${part}`).join('');
}

function describeUntested({ decideBy }: ProofTerms, outcome: Outcome): string {
  return decideBy !== 'estimate' && outcome === 'no-evidence'
    ? '; one run proves nothing'
    : '; one run: decided by the estimate';
}

function describeDecision(terms: ProofTerms, difference: number, outcome: Outcome): string {
  if (terms.decideBy === 'noninferiority-proven' && outcome !== 'fail')
    return describeNoninferiority(outcome);
  const isWorse = terms.metric.better === 'lower' ? difference > 0 : difference < 0;
  return isWorse ? describeRegression(terms) : '';
}

function describeNoninferiority(outcome: Outcome): string {
  return outcome === 'pass' ? 'staying within the limit is proven' : 'staying within the limit is not proven';
}

function describeRegression({ proof, statistics }: ProofTerms): string {
  const { p_worse_holm: p } = proof.comparison.row;
  if (isSignificant(proof, statistics))
    return `the regression is proven${p === null ? '' : ` (p ${toP(p)})`}`;
  return `not distinguishable from no change${p === null ? '' : ` (p ${toP(p)})`}`;
}

/** Whether "worse" is proven after Holm; without variance the sign of the change decides. */
export function isSignificant({ comparison }: Proof, statistics: Statistics): boolean {
  const { p_worse_holm: p, state } = comparison.row;
  return p === null ? state === 'fail' : p < toLevel(statistics);
}

function describeResolvable({ proof, limit, metric }: ProofTerms): string {
  const margin = proof.comparison.row.resolvable_margin;
  if (margin === null || margin <= 0) return '';
  if (limit.kind.includes('relative'))
    return `the data could rule out a regression of ${formatShare(margin).slice(1)}`;
  const amount = metric.unit === 'fraction' ? formatPoints(margin).slice(1) : formatValue(margin, metric);
  return `the data could rule out a regression of ${amount}`;
}

function describeFurther({ proof }: ProofTerms): string {
  const further = proof.comparison.furtherClusters;
  if (further === null) return '';
  return `about ${further} more ${toNoun(proof.clusterBy)}${further === 1 ? '' : 's'} would settle it`;
}

/** The name of a record's field is a stranger's text: only a plain word stands in a sentence. */
function toNoun(clusterBy: string | undefined): string {
  return clusterBy !== undefined && /^[a-z]{1,20}$/.test(clusterBy) ? clusterBy : 'cluster';
}

function toP(p: number): string {
  return p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`;
}

/** The figures of a test, for renderers and programs; a margin is in the terms of the limit. */
export function toProofFigures({ proof, limit, decideBy, statistics }: ProofTerms): Figures {
  const { comparison, clusterBy, isTested } = proof;
  if (!isTested) return { decide_by: decideBy, repeated_runs: false };
  const { row, relativeInterval, furtherClusters } = comparison;
  const isRelative = limit.kind.includes('relative');
  return {
    decide_by: decideBy,
    confidence: statistics.confidence,
    clusters: row.clusters,
    cluster_by: clusterBy ?? null,
    interval: row.interval,
    interval_relative: relativeInterval,
    p_worse: row.p_worse,
    p_worse_holm: row.p_worse_holm,
    p_noninferior: row.p_noninferior,
    resolvable_margin: isRelative ? row.resolvable_margin : null,
    resolvable_difference: isRelative ? null : row.resolvable_margin,
    clusters_to_settle: furtherClusters,
  };
}
