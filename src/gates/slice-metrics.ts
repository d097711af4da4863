import type { Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Reading } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import type { Slice } from '../model/slice.js';
import { hasReached } from '../model/step.js';
import { type Context, defineGate } from './define-gate.js';
import type { Novelty } from './judge-limits.js';
import { judgeMetric } from './judge-metric.js';
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
export function toNovelty(slice: Slice, released: Reading<EvalReport>, firstRelease: boolean): Novelty {
  if (firstRelease) return 'first-release';
  const isKnownNew = slice.isNew && released.kind === 'present' && !released.value.slices.has(slice.name);
  return isKnownNew ? 'new-slice' : undefined;
}

/** Judges every metric of every slice that a rule selects, in report order. */
export function judgeSlices(
  report: EvalReport,
  rules: readonly Rule[],
  released: Reading<EvalReport>,
  context: Pick<Context, 'step' | 'metrics' | 'firstRelease'>,
): readonly Ruling[] {
  const order = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
  const selected = rules.map((rule) => ({ rule, slices: new Set(selectSlices(rule, report)) }));
  return order.flatMap((slice) => {
    const novelty = toNovelty(slice, released, context.firstRelease);
    const judging = selected.filter(({ slices }) => slices.has(slice)).map(({ rule }) => rule);
    const metrics = [...new Set(judging.flatMap(({ limits }) => [...limits.keys()]))].sort(byImportance);
    return metrics.flatMap((metric) =>
      judging.flatMap((rule) => judgeOne(slice, metric, rule, novelty, context)),
    );
  });
}

function judgeOne(
  slice: Slice,
  name: string,
  rule: Rule,
  novelty: Novelty,
  context: Pick<Context, 'step' | 'metrics'>,
): readonly Ruling[] {
  const limits = rule.limits.get(name);
  const metric = context.metrics.get(name);
  const figures = slice.metrics.get(name);
  if (limits === undefined || metric === undefined) return [];
  if (figures === undefined && !hasReached(context.step, rule.requiredFrom)) return [];
  const question = { metric, figures, limits, size: slice.size, novelty, decideBy: rule.decideBy };
  const answer = judgeMetric({ ...question, name: `${name} of ${slice.name}` });
  return [
    {
      ...answer,
      subject: `${rule.id}:${slice.name}:${name}`,
      key: toSliceKey(slice.name, name),
      location: figures?.location ?? slice.location,
      severity: rule.severity,
      figures: { rule: rule.id, slice: slice.name, ...answer.figures },
    },
  ];
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
zero is not comparable, unless both sides are zero. Under \`estimate\` the figures alone decide.`,
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
      : `no rule asks for a figure before a later step`;
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
