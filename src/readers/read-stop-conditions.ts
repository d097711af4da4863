import type { StopCondition } from '../model/canary.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Limit, LimitKind } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { nearestName } from './nearest-name.js';
import { at, itemsOf, type Node, numberOf, textOf } from './node.js';

type Metrics = ReadonlyMap<string, MetricDefinition>;

const KINDS = ['max', 'min', 'max_regression', 'max_relative_regression'] as const satisfies LimitKind[];
const PERCENT = /^(-?\d{1,6}(?:\.\d{1,12})?)%$/;

/** Reads the stop conditions of a plan or a report; undefined when there is no list. */
export function readStopConditions(
  node: Node | undefined,
  metrics: Metrics,
  problems: Problem[],
): readonly StopCondition[] | undefined {
  if (node?.kind !== 'list') return undefined;
  return itemsOf(node).map((item) => readStopCondition(item, metrics, problems));
}

function readStopCondition(node: Node, metrics: Metrics, problems: Problem[]): StopCondition {
  const name = textOf(at(node, 'metric')) ?? '';
  const metric = metrics.get(name);
  if (metric === undefined) problems.push(unknownMetric(name, at(node, 'metric') ?? node, metrics));
  return {
    metric: name,
    slice: textOf(at(node, 'slice')),
    limits: metric === undefined ? [] : readLimits(node, metric, problems),
    windowMinutes: numberOf(at(node, 'window_minutes')),
    location: node.location,
  };
}

/** A metric that nobody declared, with the nearest name that somebody did. */
export function unknownMetric(name: string, { location }: Node, metrics: Metrics): Problem {
  const nearest = nearestName(name, [...metrics.keys()]);
  const hint =
    nearest === undefined ? 'declare it under `metrics` in the policy' : `did you mean \`${nearest}\`?`;
  const message = `the metric ${JSON.stringify(name.slice(0, 80))} is not known`;
  return { location, message, expected: 'a metric of the catalogue or the policy', found: name, hint };
}

function readLimits(node: Node, metric: MetricDefinition, problems: Problem[]): readonly Limit[] {
  return KINDS.flatMap((kind) => {
    const written = at(node, kind);
    if (written === undefined) return [];
    const { location } = written;
    const value = toAmount(written, kind, metric);
    if (value === undefined) {
      const message = `\`${kind}\` of ${metric.name} is a percentage: relative or points?`;
      const hint = `write a number in ${metric.unit}, or \`max_relative_regression\``;
      problems.push({ location, message, hint });
      return [];
    }
    return [{ kind, value, location }];
  });
}

// A percentage means a share: of the baseline, or of a fraction; "+2 %" of milliseconds means nothing.
function toAmount(node: Node, kind: LimitKind, metric: MetricDefinition): number | undefined {
  const number = numberOf(node);
  if (number !== undefined) return number;
  const percent = PERCENT.exec(textOf(node) ?? '')?.[1];
  const isShare = kind.includes('relative') || (kind !== 'max_regression' && metric.unit === 'fraction');
  return percent === undefined || !isShare ? undefined : Number(percent) / 100;
}
