import type { Outcome } from '../model/finding.js';
import type { Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Reading } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import type { Slice } from '../model/slice.js';
import { hasReached } from '../model/step.js';
import { type Context, defineGate } from './define-gate.js';
import type { Novelty } from './judge-limits.js';
import { createSliceFinder } from './judge-lost-slices.js';
import { judgeMetric } from './judge-metric.js';
import { createProver, type Prover } from './prove-slices.js';
import { selectSlices } from './select-slices.js';

const FIRST = ['wer', 'p95_latency_ms'];

/** Word errors first, then latency, then the rest by name: the order in which blockers are read. */
export function byImportance(one: string, other: string): number {
  const rank = (metric: string): number => (FIRST.includes(metric) ? FIRST.indexOf(metric) : FIRST.length);
  return rank(one) - rank(other) || (one < other ? -1 : Number(one > other));
}

/** What a blocker of a slice is called: `noisy:wer`, `noisy:latency`, `noisy:intent_recall`. */
export function toSliceKey(slice: string, metric: string): string {
  return `${slice}:${metric === 'p95_latency_ms' ? 'latency' : metric}`;
}

/** Whether a slice has nothing to compare with, and why that is believed. */
function createNovelty(released: Reading<EvalReport>, firstRelease: boolean): (slice: Slice) => Novelty {
  if (firstRelease) return () => 'first-release';
  if (released.kind !== 'present') return () => undefined;
  const findReleased = createSliceFinder(released.value);
  return (slice) => (slice.isNew && findReleased(slice) === undefined ? 'new-slice' : undefined);
}

/** Judges every metric of every slice that a rule selects, in report order. */
export function judgeSlices(
  report: EvalReport,
  rules: readonly Rule[],
  released: Reading<EvalReport>,
  context: Pick<Context, 'step' | 'metrics' | 'firstRelease' | 'policy'>,
): readonly Ruling[] {
  const order = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
  const selected = rules.map((rule) => {
    const slices = selectSlices(rule, report);
    return { rule, slices: new Set(slices), prove: createProver(slices, context.policy.statistics) };
  });
  const toNovelty = createNovelty(released, context.firstRelease);
  return order.flatMap((slice) => {
    const novelty = toNovelty(slice);
    const judging = selected.filter(({ slices }) => slices.has(slice));
    const metrics = [...new Set(judging.flatMap(({ rule }) => [...rule.limits.keys()]))].sort(byImportance);
    return metrics.flatMap((metric) =>
      judging.flatMap((judge) => judgeOne(slice, metric, judge, novelty, context)),
    );
  });
}

/** A rule, and the test over the slices that it selects. */
interface Judging {
  readonly rule: Rule;
  readonly prove: Prover;
}

function judgeOne(
  slice: Slice,
  name: string,
  { rule, prove }: Judging,
  novelty: Novelty,
  context: Pick<Context, 'step' | 'metrics' | 'policy'>,
): readonly Ruling[] {
  const limits = rule.limits.get(name);
  const metric = context.metrics.get(name);
  const figures = slice.metrics.get(name);
  if (limits === undefined || metric === undefined) return [];
  if (figures === undefined && !hasReached(context.step, rule.requiredFrom)) return [];
  const { decideBy } = rule;
  const answer = judgeMetric({
    ...{ metric, figures, limits, size: slice.size, novelty, decideBy, name: `${name} of ${slice.name}` },
    ...{ statistics: context.policy.statistics, prove: (limit) => prove(slice, name, limit) },
  });
  return [
    {
      ...answer,
      subject: `${rule.id}:${slice.name}:${name}`,
      key: toSliceKey(slice.name, name),
      location: figures?.location ?? slice.location,
      severity: isUnprovenOnly(answer.outcome, rule) ? 'warning' : rule.severity,
      figures: { rule: rule.id, slice: slice.name, ...answer.figures },
    },
  ];
}

/** Over the limit and unproven warns under `regression-proven` (interfaces 1.7): that mode was chosen for it. */
function isUnprovenOnly(outcome: Outcome, { decideBy }: Rule): boolean {
  return outcome === 'inconclusive' && decideBy === 'regression-proven';
}

/** No slice breaks a limit. */
export const sliceMetrics = defineGate({
  id: 'slice-metrics',
  title: 'No slice breaks a limit.',
  from: 'evaluate',
  needs: ['evalReport', 'entry'],
  uses: ['releasedReport'],
  settings: {},
  always: true,
  remedy: 'Bring the slice back within its limit; an average never makes up for it.',
  docs: `Each rule of the policy is judged on every slice that it selects, one finding per rule, slice and metric.
Limits are inclusive. A metric that is absent, known only on one side, or known only by a change that the limit
does not ask for is no evidence, and blocks from the rule's \`required_from\`. A relative limit on a baseline of
zero is not comparable, unless both sides are zero.

Where the report has raw records or tallies, the change of each slice is tested cluster by cluster (speakers,
conversations). \`decide_by\` says what settles a budget for getting worse: under \`estimate\` the figures alone, and
the message says whether the regression is proven; under \`regression-proven\` an unproven one warns, unless it is over
\`statistics.gross\` times the limit; under \`noninferiority-proven\` only a proven stay within the limit passes.
Percentiles of one run prove nothing: the proven modes need repeated \`runs\`. The proven modes trade a part of the
promise that worse evidence never helps for fewer false alarms: less data can turn a failure into a warning.`,
  judge: ({ evalReport, releasedReport }, context) => {
    const rulings = judgeSlices(evalReport, context.rules, releasedReport, context);
    const judged = rulings.length > 0 ? rulings : [nothingAsked(evalReport, context)];
    return [...judged, ...toQuestions(evalReport)];
  },
});

/** What is possible in a report and more often a slip: a percentage, a misspelt metric. */
function toQuestions({ remarks }: EvalReport): readonly Ruling[] {
  return remarks.map(({ message, location }, index) => ({
    subject: `question:${index + 1}`,
    outcome: 'inconclusive',
    message,
    expected: 'a figure in the unit of its metric',
    actual: message,
    remedy: 'correct the report, or leave it if it is meant',
    location,
    severity: 'warning',
  }));
}

function nothingAsked(report: EvalReport, context: Context): Ruling {
  const message =
    context.rules.length === 0
      ? 'there is no rule to judge slices by'
      : report.slices.size === 0
        ? 'the report has no slices to judge'
        : 'no rule asks for a figure before a later step';
  return {
    subject: '',
    outcome: 'not-applicable',
    message,
    expected: 'a rule for the slices',
    actual: `${context.rules.length} rules, ${report.slices.size} slices`,
    remedy: '',
    location: report.location,
  };
}
