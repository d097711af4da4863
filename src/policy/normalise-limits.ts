import type { MetricDefinition } from '../model/metric.js';
import { isInRange } from '../model/metric.js';
import { type Limit, LIMIT_KINDS, type LimitKind } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { nearestName } from '../readers/nearest-name.js';
import { at, type MapEntry, type Node, numberOf, rawOf } from '../readers/node.js';

type Metrics = ReadonlyMap<string, MetricDefinition>;

const CHANGES: ReadonlySet<LimitKind> = new Set(
  LIMIT_KINDS.filter((kind) => kind !== 'max' && kind !== 'min'),
);
const IN_UNITS: ReadonlySet<LimitKind> = new Set(['max_regression', 'min_improvement', 'max_improvement']);

/** Reads the limits on one metric. */
export function normaliseLimits(
  metric: string,
  entry: MapEntry,
  metrics: Metrics,
  problems: Problem[],
): readonly Limit[] {
  const definition = metrics.get(metric);
  if (definition === undefined) {
    problems.push(undeclared(metric, entry, metrics));
    return [];
  }
  return LIMIT_KINDS.flatMap((kind) => {
    const node = at(entry.value, kind);
    const value = node === undefined ? undefined : toAmount(kind, definition, node, problems);
    return node === undefined || value === undefined ? [] : [{ kind, value, location: node.location }];
  });
}

function undeclared(metric: string, entry: MapEntry, metrics: Metrics): Problem {
  const nearest = nearestName(metric, metrics.keys());
  return {
    location: entry.keyLocation,
    message: `the metric ${JSON.stringify(metric)} is not known`,
    expected: 'a metric of the catalogue, or one declared under `metrics`',
    found: metric,
    hint:
      nearest === undefined
        ? 'declare it under `metrics` with unit, better and range'
        : `did you mean \`${nearest}\`?`,
  };
}

function toAmount(
  kind: LimitKind,
  metric: MetricDefinition,
  node: Node,
  problems: Problem[],
): number | undefined {
  const raw = rawOf(node) ?? '';
  const isPercent = raw.endsWith('%');
  const value = isPercent ? Number(raw.slice(0, -1)) / 100 : numberOf(node);
  const mistake = findMistake(kind, metric, value, isPercent);
  if (mistake === undefined) return value;
  problems.push({
    location: node.location,
    message: `\`${kind}: ${raw}\` of \`${metric.name}\` ${mistake.what}`,
    found: raw,
    hint: mistake.hint,
  });
  return undefined;
}

interface Mistake {
  readonly what: string;
  readonly hint: string;
}

function findMistake(
  kind: LimitKind,
  metric: MetricDefinition,
  value: number | undefined,
  isPercent: boolean,
): Mistake | undefined {
  if (value === undefined || !Number.isFinite(value))
    return { what: 'is not a number', hint: 'write a number' };
  const misplaced = isPercent ? findMisplacedPercent(kind, metric) : undefined;
  return misplaced ?? findBadSize(kind, metric, value, isPercent);
}

function findBadSize(
  kind: LimitKind,
  metric: MetricDefinition,
  value: number,
  isPercent: boolean,
): Mistake | undefined {
  if (!CHANGES.has(kind)) return findOutOfRange(metric, value);
  // 2 is 200 %: a budget that nothing ever breaks, and almost always a slip of the pen for 2%.
  if (kind.includes('relative') && !isPercent && value > 1)
    return {
      what: `is ${value * 100} % of the baseline`,
      hint: `write ${value}%, or ${value * 100}% if that is meant`,
    };
  return findNegative(value);
}

function findMisplacedPercent(kind: LimitKind, metric: MetricDefinition): Mistake | undefined {
  if (IN_UNITS.has(kind)) {
    const hint = `write \`${kind.replace('_', '_relative_')}\` for a share of the baseline, or points such as 0.005`;
    return { what: 'is a percentage of what? Relative or points?', hint };
  }
  if (CHANGES.has(kind) || metric.unit === 'fraction') return undefined;
  return {
    what: `is a percentage, but its unit is ${metric.unit}`,
    hint: `write the value in ${metric.unit}`,
  };
}

function findNegative(value: number): Mistake | undefined {
  return value < 0 ? { what: 'is negative', hint: 'a budget is zero or more' } : undefined;
}

function findOutOfRange(metric: MetricDefinition, value: number): Mistake | undefined {
  if (isInRange({ ...metric, unit: '' }, value)) return undefined;
  const [low, high] = metric.range;
  const percent = metric.unit === 'fraction' && value > 1;
  const hint = percent
    ? `a percentage? Write ${value}% or ${value / 100}`
    : `values go from ${low ?? 'any'} to ${high ?? 'any'}`;
  return { what: 'is outside the range of the metric', hint };
}
