import type { LoadReport } from '../model/load-report.js';
import type { Ruling } from '../model/ruling.js';
import { fitLinearTrend, type LinearTrend, type TrendPoint } from '../statistics/linear-trend.js';
import { isAtMost } from './judge-limits.js';
import { type Check, ruleOn } from './rule-on.js';

/** One kind of memory, its envelope, and the load it has to carry. */
export interface MemoryQuestion {
  readonly name: 'gpu_memory_mib' | 'memory_mib';
  readonly envelope: number;
  /** Share of the envelope that may be used. */
  readonly share: number;
  readonly streams: number | undefined;
  readonly soakHours: number;
  readonly confidence: number;
}

interface Point {
  readonly seconds: number | undefined;
  readonly concurrency: number | undefined;
  readonly series?: string | undefined;
  readonly mib: number;
}

const HOUR_S = 3600;

function pointsOf(reports: readonly LoadReport[], name: MemoryQuestion['name']): readonly Point[] {
  return reports.flatMap(({ levels, memory }) => {
    const ofLevels = levels.flatMap(({ concurrency, metrics }) => {
      const mib = metrics.get(name);
      return mib === undefined ? [] : [{ seconds: undefined, concurrency, mib }];
    });
    const ofSamples = memory.flatMap(({ seconds, concurrency, series, ...sample }) => {
      const mib = name === 'gpu_memory_mib' ? sample.gpuMemoryMib : sample.memoryMib;
      return mib === undefined ? [] : [{ seconds, concurrency, series, mib }];
    });
    return [...ofLevels, ...ofSamples];
  });
}

/** The most memory that was seen; undefined when none was measured. */
export function highWater(reports: readonly LoadReport[], name: MemoryQuestion['name']): number | undefined {
  const points = pointsOf(reports, name).map(({ mib }) => mib);
  return points.length === 0 ? undefined : points.reduce((most, mib) => Math.max(most, mib));
}

/** What is said of one kind of memory: its high-water mark, its growth with load, its growth with time. */
export function judgeMemory(
  reports: readonly LoadReport[],
  question: MemoryQuestion,
  location: Check['location'],
): readonly (Ruling | undefined)[] {
  const most = highWater(reports, question.name);
  const expected = `at most ${Math.round(question.envelope * question.share)} of ${question.envelope} MiB`;
  const check = { subject: question.name, expected, location };
  if (most === undefined) {
    const remedy = `state \`${question.name}\` of each level, or a \`memory\` series`;
    return [
      ruleOn(check, 'no-evidence', `${question.name} under load was not measured`, 'not measured', remedy),
    ];
  }
  return [
    judgeReach(check, reports, question),
    judgeHighWater(check, most, question),
    judgeLoadGrowth(check, reports, question),
    judgeTimeGrowth(check, reports, question, most),
  ];
}

/** Memory that was only measured under a lighter load, and at one level of it, says nothing of the load that is promised. */
function judgeReach(
  check: Check,
  reports: readonly LoadReport[],
  { name, streams }: MemoryQuestion,
): Ruling | undefined {
  const loads = new Set(pointsOf(reports, name).map(({ concurrency }) => concurrency));
  const [only] = loads;
  // Two levels have a slope, and the slope reaches the load that is promised.
  if (streams === undefined || only === undefined || loads.size > 1 || only >= streams) return undefined;
  const remedy = `measure ${name} at ${streams} streams or more, or at two levels at least`;
  const message = `${name} was measured at concurrency ${only} only, and ${streams} streams are promised`;
  return ruleOn({ ...check, subject: `${name}:reach` }, 'no-evidence', message, `${only} streams`, remedy);
}

function judgeHighWater(
  check: Check,
  most: number,
  { name, envelope, share }: MemoryQuestion,
): Ruling | undefined {
  if (isAtMost(most, envelope * share)) return undefined;
  const used = `${Math.round(most)} MiB, ${Math.round((100 * most) / envelope)} % of the envelope`;
  const message = `${name} reached ${used}`;
  const figures = { metric: name, value: most, envelope_mib: envelope, share: most / envelope };
  return { ...ruleOn(check, 'fail', message, used, 'use less memory, or plan a larger envelope'), figures };
}

/** Memory over concurrency, where the test did not reach the load that is promised: what it would be there. */
function judgeLoadGrowth(
  check: Check,
  reports: readonly LoadReport[],
  { name, envelope, share, streams, confidence }: MemoryQuestion,
): Ruling | undefined {
  const points = pointsOf(reports, name).flatMap(({ concurrency, mib }): readonly TrendPoint[] =>
    concurrency === undefined ? [] : [{ x: concurrency, y: mib }],
  );
  const trend = fitLinearTrend(points, confidence);
  if (trend === undefined || trend.slope <= 0 || streams === undefined) return undefined;
  const projected = trend.intercept + trend.slope * streams;
  if (isAtMost(projected, envelope * share)) return undefined;
  const full = Math.floor((envelope * share - trend.intercept) / trend.slope);
  const message = `${name} grows by ${showSlope(trend, 'MiB a stream')}: ${Math.round(projected)} MiB at ${streams} streams`;
  const remedy = `serve at most ${Math.max(0, full)} streams, or make memory independent of the number of streams`;
  const figures = {
    metric: name,
    projected_mib: projected,
    streams,
    envelope_mib: envelope,
    ...toFigures(trend),
  };
  const ruling = ruleOn(
    { ...check, subject: `${name}:concurrency` },
    'fail',
    message,
    `${Math.round(projected)} MiB`,
    remedy,
  );
  return { ...ruling, figures };
}

/**
 * Memory over time at a fixed concurrency, projected from its high-water mark over the soak horizon.
 *
 * A slope that is shown to be above zero and would fill the envelope in that time is a leak. One whose interval only
 * reaches so far is not proven: it warns, and a longer test settles it.
 */
function judgeTimeGrowth(
  check: Check,
  reports: readonly LoadReport[],
  question: MemoryQuestion,
  most: number,
): Ruling | undefined {
  const { name, envelope, soakHours, confidence } = question;
  const trend = findWorstTrend(reports, name, confidence);
  const horizon = soakHours * HOUR_S;
  if (trend === undefined || most + Math.max(trend.slope, trend.high) * horizon <= envelope) return undefined;
  const isReached = trend.slope > 0 && most + trend.slope * horizon > envelope;
  const isProven = isReached && trend.low > 0;
  const perHour = {
    ...trend,
    slope: trend.slope * HOUR_S,
    low: trend.low * HOUR_S,
    high: trend.high * HOUR_S,
  };
  const growth = showSlope(perHour, 'MiB an hour');
  const figures = {
    metric: name,
    envelope_mib: envelope,
    high_water_mib: most,
    soak_hours: soakHours,
    ...toFigures(perHour),
  };
  const leak = {
    ...check,
    subject: `${name}:time`,
    expected: `no growth that fills ${envelope} MiB within ${soakHours} h`,
  };
  if (!isProven) {
    const remedy = 'run a longer test at a constant concurrency: it settles whether memory grows';
    const message = `whether ${name} grows is not settled: ${growth}`;
    return { ...ruleOn(leak, 'inconclusive', message, growth, remedy), figures, severity: 'warning' };
  }
  const hours = Number(((envelope - most) / perHour.slope).toFixed(1));
  const message = `${name} grows by ${growth} at a constant load: the envelope is full after ${hours} h`;
  const remedy = 'find what is kept after a request has ended; restarts hide it and do not stop it';
  return { ...ruleOn(leak, 'fail', message, growth, remedy), figures: { ...figures, hours_to_full: hours } };
}

/** Of several monitored processes the one that grows most: the others would hide it in an average. */
function findWorstTrend(
  reports: readonly LoadReport[],
  name: MemoryQuestion['name'],
  confidence: number,
): LinearTrend | undefined {
  const bySeries = new Map<string, TrendPoint[]>();
  for (const [run, report] of reports.entries()) {
    for (const { seconds, concurrency, series = '', mib } of pointsOf([report], name)) {
      if (seconds === undefined) continue;
      const point = { x: seconds, y: mib, group: `${run}:${concurrency ?? ''}` };
      const known = bySeries.get(series);
      if (known === undefined) bySeries.set(series, [point]);
      else known.push(point);
    }
  }
  const trends = [...bySeries.values()].flatMap((points) => fitLinearTrend(points, confidence) ?? []);
  const proven = trends.filter(({ low }) => low > 0);
  return (proven.length > 0 ? proven : trends).reduce<LinearTrend | undefined>(
    (worst, trend) => (worst === undefined || trend.slope > worst.slope ? trend : worst),
    undefined,
  );
}

function showSlope({ slope, low, high }: LinearTrend, unit: string): string {
  const show = (value: number): string =>
    Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'unknown';
  return `${show(slope)} ${unit} (${show(low)} to ${show(high)})`;
}

function toFigures({ slope, low, high, points }: LinearTrend): Record<string, number | null> {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return { slope: finite(slope), slope_low: finite(low), slope_high: finite(high), points };
}
