import type { CanarySeries, StopCondition } from '../model/canary.js';
import type { Figures } from '../model/finding.js';
import { parseInstant, toDeadlineMilliseconds, toMilliseconds, toTimestamp } from '../model/instant.js';
import type { Location } from '../model/location.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Limit, Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import type { Slice } from '../model/slice.js';
import { formatLimits, formatValue } from './describe-limits.js';
import { judgeMetric } from './judge-metric.js';
import { type Check, passOn, ruleOn } from './rule-on.js';
import { findStop, type StopMoment } from './stop-moment.js';

const MINUTE_MS = 60_000;

/** What stop conditions are judged over. */
export interface StopEvidence {
  readonly report: EvalReport;
  readonly series: CanarySeries | undefined;
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
  /** Window of a condition that says none. */
  readonly windowMinutes: number;
  /** How long stopping may take. */
  readonly graceMinutes: number;
}

/** The blocking limits of the canary rules as stop conditions: a limit is written once. */
export function toStopConditions(rules: readonly Rule[]): readonly StopCondition[] {
  const blocking = rules.filter(({ severity }) => severity === 'blocker');
  return blocking.flatMap(({ limits, location }) =>
    [...limits].map(([metric, all]) => ({
      metric,
      slice: undefined,
      limits: all.filter(isStopLimit),
      windowMinutes: undefined,
      location,
    })),
  );
}

// A required gain is a wish for the evaluation, nothing to stop traffic for.
function isStopLimit({ kind }: Limit): boolean {
  return kind === 'max' || kind === 'min' || kind.endsWith('regression');
}

/** Stop conditions over the figures of the whole window. */
export function judgeStopFigures(
  conditions: readonly StopCondition[],
  { report, metrics }: StopEvidence,
): readonly Ruling[] {
  return conditions.flatMap((condition) => {
    const metric = metrics.get(condition.metric);
    if (metric === undefined) return [unknownMetric(condition)];
    const slices = slicesOf(condition, report);
    if (slices.length === 0) return [nothingSeen(condition)];
    return slices.map((slice) => judgeFigure(condition, metric, slice));
  });
}

function slicesOf({ slice: name, metric }: StopCondition, report: EvalReport): readonly Slice[] {
  const all = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
  if (name !== undefined) return all.filter((slice) => slice.name === name);
  return all.filter(({ metrics }) => metrics.has(metric));
}

function judgeFigure(condition: StopCondition, metric: MetricDefinition, slice: Slice): Ruling {
  const { limits, location } = condition;
  const figures = slice.metrics.get(metric.name);
  const question = { metric, figures, limits, size: slice.size, novelty: undefined };
  const name = `stop condition: ${metric.name} of ${slice.name}`;
  const answer = judgeMetric({ ...question, decideBy: 'estimate', name });
  const outcome = limits.length === 0 ? ('no-evidence' as const) : answer.outcome;
  const remedy = outcome === 'pass' ? '' : answer.remedy || 'give the condition a limit';
  return {
    ...answer,
    outcome,
    remedy,
    subject: `stop:${slice.name}:${metric.name}`,
    location: figures?.location ?? location,
    figures: { slice: slice.name, ...answer.figures },
  };
}

/** Stop conditions over a time series: when would the canary have stopped, and did it. */
export function judgeStopSeries(
  conditions: readonly StopCondition[],
  evidence: StopEvidence,
  areDefaults: boolean,
): readonly Ruling[] {
  const { series } = evidence;
  if (series === undefined) return [];
  const end = endOf(evidence.report, series);
  if (!isOfWindow(evidence.report, series)) return [ofAnotherTime(evidence.report, series)];
  const rulings = conditions.flatMap((condition): readonly Ruling[] => {
    const metric = evidence.metrics.get(condition.metric);
    if (metric === undefined) return [unknownMetric(condition)];
    const samples = series.samples.filter(
      (sample) =>
        sample.metric === metric.name && (condition.slice === undefined || sample.slice === condition.slice),
    );
    const check = toCheck(condition, metric, series.location);
    // A default covers every limit of the policy; the series need not have every metric of it.
    if (samples.length === 0) return areDefaults ? [] : [silent(check)];
    const window = condition.windowMinutes ?? evidence.windowMinutes;
    const answer = findStop(samples, condition.limits, metric, window, end);
    if (answer.stop !== undefined) return [judgeStop(check, answer.stop, metric, series, evidence)];
    const { incomparable } = answer;
    if (incomparable > 0) return [incomparableSamples(check, incomparable, answer.samples)];
    if (answer.open !== undefined) return [unfinished(check, answer.open)];
    return [passOn(check, `${check.expected}: never broken that long`, `${answer.samples} samples`)];
  });
  return rulings.length > 0 ? rulings : [nothingLimited(series)];
}

/** Whether any sample is of the time of the canary; a report without a window leaves that open. */
function isOfWindow({ canary }: EvalReport, { samples }: CanarySeries): boolean {
  const [from, to] = [canary?.window?.from, canary?.window?.to].map((text) => parseInstant(text ?? ''));
  if (from === undefined || to === undefined) return true;
  return samples.some(({ time }) => time >= toMilliseconds(from) && time <= toDeadlineMilliseconds(to));
}

function ofAnotherTime({ canary }: EvalReport, { samples, location }: CanarySeries): Ruling {
  const expected = `samples from ${canary?.window?.from ?? '?'} to ${canary?.window?.to ?? '?'}`;
  const found = [samples.at(0), samples.at(-1)].map((sample) => toTimestamp(sample?.time ?? 0)).join(' to ');
  const check = { subject: 'series', expected, location };
  const message = `the series is of another time than the canary: ${found}`;
  return ruleOn(check, 'no-evidence', message, found, 'export the metrics of the window of the canary');
}

function nothingLimited({ samples, location }: CanarySeries): Ruling {
  const metrics = [...new Set(samples.map(({ metric }) => metric))].join(', ');
  const check = { subject: 'series', expected: 'samples of what a blocking rule limits', location };
  const message = `no stop condition is about anything in the series (${metrics})`;
  return ruleOn(check, 'no-evidence', message, metrics, 'record the metrics of the canary rules');
}

function toCheck(condition: StopCondition, metric: MetricDefinition, location: Location): Check {
  const slice = condition.slice ?? 'any slice';
  const expected = `${metric.name} of ${slice} ${formatLimits(condition.limits, metric)}`;
  return { subject: `series:${condition.slice ?? '*'}:${metric.name}`, expected, location };
}

function judgeStop(
  check: Check,
  stop: StopMoment,
  metric: MetricDefinition,
  series: CanarySeries,
  { report, graceMinutes }: StopEvidence,
): Ruling {
  const end = endOf(report, series);
  const wentOn = end > stop.at + graceMinutes * MINUTE_MS;
  const [since, at] = [toTimestamp(stop.since), toTimestamp(stop.at)];
  const found = `${metric.name} of ${stop.slice} was broken from ${since}, worst ${formatValue(stop.worst, metric)}`;
  const figures: Figures = {
    slice: stop.slice,
    metric: metric.name,
    broken_since: since,
    stop_at: at,
    ended_at: toTimestamp(end),
    went_on_minutes: Math.max(0, Math.round((end - stop.at) / MINUTE_MS)),
  };
  const message = wentOn
    ? `the canary went on past its stop condition: ${found}; it should have stopped at ${at} and ran until ${toTimestamp(end)}`
    : `the canary met its stop condition at ${at} and was stopped: ${found}`;
  const remedy = wentOn
    ? 'stop the canary, and find out why nothing did; a canary that ran past its stop condition proves nothing'
    : 'correct what stopped the canary, and run it again';
  return { ...ruleOn(check, 'fail', message, found, remedy), figures };
}

function endOf({ canary }: EvalReport, { samples }: CanarySeries): number {
  const to = canary?.window?.to === undefined ? undefined : parseInstant(canary.window.to);
  const last = samples.at(-1)?.time ?? 0;
  return Math.max(last, to === undefined ? last : toMilliseconds(to));
}

function incomparableSamples(check: Check, incomparable: number, samples: number): Ruling {
  const message = `${incomparable} of ${samples} samples of the series cannot be compared with a baseline`;
  const remedy = 'add the column `baseline`, or stop at an absolute value (`max`)';
  return ruleOn(check, 'not-comparable', message, `${incomparable} samples without baseline`, remedy);
}

/** Monitoring that ended during a breach: whether it lasted is not known, and was for whoever watched to find out. */
function unfinished(
  check: Check,
  { slice, since }: { readonly slice: string; readonly since: number },
): Ruling {
  const found = `${slice} is broken from ${toTimestamp(since)} to the last sample`;
  const message = `the series ends while a stop condition is broken, and the canary went on: ${found}`;
  const remedy = 'export the series to the end of the window';
  return { ...ruleOn(check, 'inconclusive', message, found, remedy), severity: 'warning' };
}

function silent(check: Check): Ruling {
  const message = `the series has no sample for the stop condition ${check.expected}`;
  return ruleOn(check, 'no-evidence', message, 'no sample', 'record the metric of every stop condition');
}

function nothingSeen({ metric, slice, location }: StopCondition): Ruling {
  const check = { subject: `stop:${slice ?? '*'}:${metric}`, expected: `${metric} in the report`, location };
  const message = `the stop condition on ${metric} has nothing to judge: ${slice ?? 'no slice'} does not show it`;
  return ruleOn(check, 'no-evidence', message, 'not measured', 'measure what the canary is to stop for');
}

function unknownMetric({ metric, location }: StopCondition): Ruling {
  const check = { subject: `stop:*:${metric}`, expected: 'a metric that is known', location };
  const message = `a stop condition names ${metric}, which nobody has declared`;
  return ruleOn(check, 'error', message, metric, 'declare the metric in the policy, or correct its name');
}
