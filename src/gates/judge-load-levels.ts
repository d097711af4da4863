import type { LoadLevel, LoadObjective, LoadReport } from '../model/load-report.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Rule } from '../model/policy.js';
import type { Ruling } from '../model/ruling.js';
import { formatValue } from './describe-limits.js';
import { isAtMost } from './judge-limits.js';
import { figureOf, type LevelFigure, nameLevel } from './load-levels.js';
import { type Check, ruleOn } from './rule-on.js';

const FAMILIES = ['ttfa_ms', 'latency_ms'];
const PERCENTILES = ['p50', 'p95', 'p99'];

/** The levels that have to hold: every one up to the first that reaches the peak that is asked for. */
export function operatingLevels(report: LoadReport, peak: number | undefined): readonly LoadLevel[] {
  const reaching = report.levels.flatMap(({ concurrency }) =>
    concurrency !== undefined && concurrency >= (peak ?? Number.POSITIVE_INFINITY) ? [concurrency] : [],
  );
  const last = reaching.reduce(
    (least, concurrency) => Math.min(least, concurrency),
    Number.POSITIVE_INFINITY,
  );
  return report.levels.filter(({ concurrency }) => concurrency === undefined || concurrency <= last);
}

/** What a monitor saw of the whole run (queue age, retries): no request was timed there. */
function isBeside({ concurrency, samples, throughput, metrics }: LoadLevel): boolean {
  const isTimed = [...metrics.keys()].some((metric) => FAMILIES.some((family) => metric.endsWith(family)));
  return concurrency === undefined && samples === undefined && throughput === undefined && !isTimed;
}

/** Whether p50, p95 and p99 of one latency are there, each with enough requests behind it, at the load asked for. */
export function judgePercentiles(report: LoadReport, least: number | undefined): readonly Ruling[] {
  const loaded = report.levels.filter(
    ({ concurrency }) => least === undefined || (concurrency ?? report.peakConcurrency ?? 0) >= least,
  );
  const family = FAMILIES.find((name) => report.levels.some((level) => hasAny(level, name))) ?? 'latency_ms';
  return PERCENTILES.flatMap((percentile): readonly Ruling[] => {
    const metric = `${percentile}_${family}`;
    const figures = loaded.map((level) => ({ level, figure: figureOf(level, metric) }));
    if (figures.some(({ figure }) => figure.kind === 'value')) return [];
    const thin = figures.find(({ figure }) => figure.kind === 'thin');
    const expected = least === undefined ? metric : `${metric} at ${least} streams or more`;
    const check = { subject: `percentiles:${metric}`, expected, location: report.location };
    if (thin?.figure.kind === 'thin') {
      const { samples, needed } = thin.figure;
      const found = samples === undefined ? 'an unknown number of requests' : `${samples} requests`;
      const message = `${metric} ${nameLevel(thin.level)} stands on ${found}: ${needed} are needed`;
      return [
        ruleOn(
          check,
          'no-evidence',
          message,
          found,
          `measure at least ${needed} requests, and state \`samples\``,
        ),
      ];
    }
    const message = `${metric} was not measured under the load asked for`;
    return [ruleOn(check, 'no-evidence', message, 'not measured', `measure ${metric}, with \`samples\``)];
  });
}

function hasAny({ metrics }: LoadLevel, family: string): boolean {
  return PERCENTILES.some((percentile) => metrics.has(`${percentile}_${family}`));
}

type Metrics = ReadonlyMap<string, MetricDefinition>;

/** The objectives that a load test has to hold: its own, and the largest values that the rules allow. */
export function objectivesOf(report: LoadReport, rules: readonly Rule[]): readonly LoadObjective[] {
  const measured = new Set(report.levels.flatMap(({ metrics }) => [...metrics.keys()]));
  const ruled = rules.flatMap(({ limits }) =>
    [...limits].flatMap(([metric, all]) =>
      all
        .filter(({ kind }) => kind === 'max' && measured.has(metric))
        .map(({ value, location }) => ({ metric, max: value, location })),
    ),
  );
  return [...report.objectives, ...ruled];
}

/** Whether few requests failed, where the test counts them and no objective does: a failed request is often a fast one. */
export function judgeErrors(
  levels: readonly LoadLevel[],
  objectives: readonly LoadObjective[],
  max: number,
  metrics: Metrics,
): Ruling | undefined {
  const counted = levels.filter((level) => level.metrics.has('error_rate'));
  const [first] = counted;
  if (first === undefined || objectives.some(({ metric }) => metric === 'error_rate')) return undefined;
  return judgeObjective({ metric: 'error_rate', max, location: first.location }, counted, metrics);
}

/** Whether an objective held at every level that production will see. */
export function judgeObjective(
  objective: LoadObjective,
  levels: readonly LoadLevel[],
  metrics: Metrics,
): Ruling | undefined {
  const { metric, max, location } = objective;
  const definition = metrics.get(metric);
  const show = (value: number): string =>
    definition === undefined ? String(value) : formatValue(value, definition);
  const check = { subject: `slo:${metric}`, expected: `at most ${show(max)}`, location };
  const isSeen = levels.some((level) => isBeside(level) && level.metrics.has(metric));
  // What a monitor saw of the whole run stands for every level of it, and it has no percentiles to miss.
  const asked = levels.filter((level) => level.metrics.has(metric) || !(isSeen || isBeside(level)));
  const figures = asked.map((level) => ({ level, figure: figureOf(level, metric) }));
  const broken = figures.find(({ figure }) => figure.kind === 'value' && !isAtMost(figure.value, max));
  if (broken?.figure.kind === 'value') {
    const { value } = broken.figure;
    const message = `${metric} ${nameLevel(broken.level)} is ${show(value)}`;
    const remedy = 'make it faster, lower max_concurrent_streams, or change the objective on its own';
    const known = { metric, value, limit: max, concurrency: broken.level.concurrency ?? null };
    return { ...ruleOn(check, 'fail', message, show(value), remedy), figures: known };
  }
  // A thin percentile over its limit is no proof of anything, and no pass either.
  const open = figures.find(({ figure }) => figure.kind !== 'value');
  return figures.length > 0 && open === undefined ? undefined : unknownFigure(check, metric, open);
}

function unknownFigure(
  check: Check,
  metric: string,
  open: { readonly level: LoadLevel; readonly figure: LevelFigure } | undefined,
): Ruling {
  const where = open === undefined ? 'under load' : nameLevel(open.level);
  const message = `${metric} ${where} is not known well enough`;
  const remedy = `measure ${metric} with enough requests at every level`;
  return ruleOn(check, 'no-evidence', message, open?.figure.kind ?? 'absent', remedy);
}
