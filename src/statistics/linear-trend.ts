import { studentTQuantile } from './student-t.js';

/** A straight line through points, with the interval of its slope. */
export interface LinearTrend {
  readonly slope: number;
  /** Interval of the slope at the confidence that was asked for; infinite with fewer than three points. */
  readonly low: number;
  readonly high: number;
  readonly intercept: number;
  readonly points: number;
  readonly df: number;
}

/** One point, and the group within which it is compared: only differences inside a group count. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
  readonly group?: string | number;
}

/**
 * Ordinary least squares of y on x with a t interval for the slope (Draper and Smith, Applied Regression
 * Analysis, 1.4), within groups where points carry one: each group has an intercept of its own, and the degrees of freedom
 * fall by one for each (the within estimator; Wooldridge, Econometric Analysis, 10.5).
 *
 * @param confidence of the two-sided interval, 0.9 for 90 %
 * @returns undefined when x does not vary within any group: then there is no slope
 */
export function fitLinearTrend(points: readonly TrendPoint[], confidence: number): LinearTrend | undefined {
  const groups = new Map<string | number, TrendPoint[]>();
  for (const point of points) {
    const key = point.group ?? '';
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [point]);
    else known.push(point);
  }
  const centred = [...groups.values()].flatMap(centre);
  const sxx = sum(centred.map(({ x }) => x * x));
  if (!(sxx > 0) || !Number.isFinite(sxx)) return undefined;
  const slope = sum(centred.map(({ x, y }) => x * y)) / sxx;
  const residual = sum(centred.map(({ x, y }) => (y - slope * x) ** 2));
  const df = points.length - groups.size - 1;
  const margin =
    df > 0
      ? studentTQuantile((1 - confidence) / 2, df) * Math.sqrt(residual / df / sxx)
      : Number.POSITIVE_INFINITY;
  const intercept = mean(points.map(({ y }) => y)) - slope * mean(points.map(({ x }) => x));
  return { slope, low: slope - margin, high: slope + margin, intercept, points: points.length, df };
}

function centre(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
