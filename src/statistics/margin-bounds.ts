import { total } from './cluster-sums.js';
import type { Contrast } from './contrast.js';

/** Where the contrast's test turns, in units of the margin, worse being larger; null where it never does. */
export interface MarginBounds {
  /** The largest margin at which "better than this" is proven. */
  readonly low: number | null;
  /** The smallest margin at which "no worse than this" is proven. */
  readonly high: number | null;
}

const NOWHERE: MarginBounds = { low: null, high: null };

/**
 * Inverts the contrast's t test: the margins at which t is `reach` and -`reach`, the t quantile of the level
 * (0.05 on each side gives the two ends of a 90 % interval).
 *
 * Closed form, exact: t(margin)^2 = q^2 is a quadratic in the margin (Fieller 1954, J. R. Statist. Soc. B
 * 16), solved around the estimate so that nothing cancels. `high` is the smallest margin that proves
 * non-inferiority even in Fieller's unbounded case, where larger margins may fail again; `low` is null there.
 * Both are null with fewer than two clusters or when the unit's total is not positive (a baseline of zero).
 */
export function toMarginBounds(contrast: Contrast, reach: number): MarginBounds {
  const count = contrast.change.length;
  const unitMean = total(contrast.unit) / count;
  if (count < 2 || !(unitMean > 0)) return NOWHERE;
  const estimate = total(contrast.change) / count / unitMean;
  const residual = contrast.change.map((value, index) => value - estimate * (contrast.unit[index] ?? 0));
  const q2 = reach ** 2 / count;
  const spread = q2 * covariance(residual, residual);
  const slope = q2 * covariance(residual, contrast.unit);
  const curve = unitMean ** 2 - q2 * covariance(contrast.unit, contrast.unit);
  const below = curve > 0 ? firstCrossing(spread, -slope, curve) : null;
  const above = firstCrossing(spread, slope, curve);
  return {
    low: below === null ? null : estimate - below,
    high: above === null ? null : estimate + above,
  };
}

/** The smallest x >= 0 with curve x^2 + 2 slope x - spread = 0, going positive; null when there is none. */
function firstCrossing(spread: number, slope: number, curve: number): number | null {
  if (spread === 0) return 0;
  const discriminant = slope * slope + curve * spread;
  if (curve <= 0 && (slope <= 0 || discriminant <= 0)) return null;
  const root = Math.sqrt(discriminant);
  return slope > 0 ? spread / (slope + root) : (root - slope) / curve;
}

function covariance(a: Float64Array, b: Float64Array): number {
  const meanA = total(a) / a.length;
  const meanB = total(b) / b.length;
  return (
    a.reduce((sum, value, index) => sum + (value - meanA) * ((b[index] ?? 0) - meanB), 0) / (a.length - 1)
  );
}
