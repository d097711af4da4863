import type { Location } from '../model/location.js';
import { isErrorRate, isInRange, type MetricDefinition, SUSPICIOUS_ERROR_RATE } from '../model/metric.js';
import type { Problem } from '../model/problem.js';

/** A value that its metric cannot have. */
export function findImpossible(
  metric: MetricDefinition,
  side: string,
  value: number,
  location: Location,
): Problem | undefined {
  if (isInRange(metric, value)) return undefined;
  const expected = describeRange(metric);
  const looksLikePercent = metric.unit === 'fraction' && value > 1;
  return {
    location,
    message: `${describeValue(metric, side, value)}, which is impossible`,
    expected,
    found: String(value),
    hint: looksLikePercent ? 'a percentage? Write a fraction: 9.2 % is 0.092' : `expected ${expected}`,
  };
}

/** A value that is possible, and rare enough to ask about. */
export function findSuspicious(metric: MetricDefinition, side: string, value: number): string | undefined {
  return isErrorRate(metric) && value > SUSPICIOUS_ERROR_RATE
    ? `${describeValue(metric, side, value)}: more errors than words; a percentage?`
    : undefined;
}

function describeValue(metric: MetricDefinition, side: string, value: number): string {
  return `\`${metric.name}\` (${side}) is ${value}`;
}

function describeRange({ unit, range: [low, high] }: MetricDefinition): string {
  return unit === 'count' ? 'a whole number from 0' : `from ${low ?? 'any'} to ${high ?? 'any'}`;
}
