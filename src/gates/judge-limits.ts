import { type Outcome, worstOutcome } from '../model/finding.js';
import type { MetricDefinition } from '../model/metric.js';
import type { DecideBy, Limit, LimitKind } from '../model/policy.js';
import type { MetricFigures } from '../model/slice.js';
import { judgeProven } from './judge-proven.js';
import type { Proof } from './prove-slices.js';

/** How near a limit a value counts as being on it: 0.1 to 0.102 is +2 %, whatever binary fractions say. */
const ON_LIMIT = 1e-9;

/** What one limit came to. */
export interface LimitRuling {
  readonly kind: LimitKind;
  readonly value: number;
  readonly outcome: Outcome;
}

/** Why there may be nothing to compare with. */
export type Novelty = 'new-slice' | 'first-release' | undefined;

/** What settles a budget for getting worse. */
export interface Terms {
  readonly novelty: Novelty;
  readonly decideBy: DecideBy;
  /** The test at a limit; undefined where there are no records. */
  readonly prove?: ((limit: Pick<Limit, 'kind' | 'value'>) => Proof | undefined) | undefined;
  /** An estimate over this many times its limit fails under `regression-proven`, proven or not. */
  readonly gross?: number;
}

type Change = number | 'not-comparable';

/** The change from baseline to candidate, in the metric's unit; undefined when it is not known. */
export function difference({ baseline, candidate, delta }: MetricFigures): number | undefined {
  return baseline !== undefined && candidate !== undefined ? candidate - baseline : delta;
}

/** The change as a share of the baseline; a baseline of zero or less has none, unless nothing changed from zero. */
export function relativeDifference({
  baseline,
  candidate,
  relativeDelta,
}: MetricFigures): Change | undefined {
  if (baseline === undefined || candidate === undefined) return relativeDelta;
  if (baseline === 0 && candidate === 0) return 0;
  return baseline > 0 ? (candidate - baseline) / baseline : 'not-comparable';
}

/**
 * Judges the limits on one metric by its figures.
 *
 * Where a change is known twice (from both sides and as stated), each limit has to hold for both: otherwise
 * leaving out the worse one would help.
 */
export function judgeLimits(
  figures: MetricFigures,
  limits: readonly Limit[],
  metric: MetricDefinition,
  terms: Terms,
): { readonly outcome: Outcome; readonly limits: readonly LimitRuling[] } {
  const hasAbsolute = limits.some(({ kind }) => kind === 'max' || kind === 'min');
  const isExcused = terms.novelty !== undefined && hasAbsolute && isCandidateAlone(figures);
  const rulings = limits.map(({ kind, value }): LimitRuling => {
    if (kind === 'max' || kind === 'min')
      return { kind, value, outcome: judgeValue(kind, value, figures.candidate) };
    if (isExcused) return { kind, value, outcome: 'not-applicable' };
    return { kind, value, outcome: judgeChanges({ kind, value }, toChanges(kind, figures), metric, terms) };
  });
  return { outcome: worstOutcome(rulings.map(({ outcome }) => outcome)), limits: rulings };
}

/** A limit on a change by the estimate, or by proof where the rule asks for it and the limit is a budget. */
function judgeChanges(
  { kind, value }: Pick<Limit, 'kind' | 'value'>,
  changes: readonly Change[],
  metric: MetricDefinition,
  { decideBy, prove, gross = 1 }: Terms,
): Outcome {
  const outcome = judgeChange(kind, value, changes, metric);
  const isBudget = kind === 'max_regression' || kind === 'max_relative_regression';
  if (!isBudget || decideBy === 'estimate') return outcome;
  const isGross = judgeChange(kind, gross * value, changes, metric) === 'fail';
  return judgeProven(decideBy, { outcome, isGross }, prove?.({ kind, value }));
}

function isCandidateAlone(figures: MetricFigures): boolean {
  const { candidate, baseline, delta, relativeDelta } = figures;
  return (
    candidate !== undefined && baseline === undefined && delta === undefined && relativeDelta === undefined
  );
}

function judgeValue(kind: 'max' | 'min', limit: number, candidate: number | undefined): Outcome {
  if (candidate === undefined) return 'no-evidence';
  const holds = kind === 'max' ? isAtMost(candidate, limit) : isAtMost(limit, candidate, limit);
  return holds ? 'pass' : 'fail';
}

function toChanges(kind: LimitKind, figures: MetricFigures): readonly Change[] {
  const isRelative = kind.includes('relative');
  const known = isRelative
    ? [relativeDifference(figures), figures.relativeDelta]
    : [difference(figures), figures.delta];
  return known.filter((change) => change !== undefined);
}

function judgeChange(
  kind: LimitKind,
  limit: number,
  changes: readonly Change[],
  metric: MetricDefinition,
): Outcome {
  if (changes.length === 0) return 'no-evidence';
  return worstOutcome(
    changes.map((change) => {
      if (change === 'not-comparable') return change;
      const regression = metric.better === 'lower' ? change : -change;
      return keepsLimit(kind, limit, regression) ? 'pass' : 'fail';
    }),
  );
}

function keepsLimit(kind: LimitKind, limit: number, regression: number): boolean {
  if (kind.startsWith('max_') && kind.endsWith('regression')) return isAtMost(regression, limit);
  if (kind.startsWith('min_')) return isAtMost(limit, -regression, limit);
  return isAtMost(-regression, limit);
}

/** Whether a value keeps a bound, inclusive; one within a billionth of its limit is on it (interfaces.md 1.7). */
export function isAtMost(value: number, bound: number, limit = bound): boolean {
  return value <= bound || Math.abs(value - bound) <= ON_LIMIT * Math.abs(limit);
}
