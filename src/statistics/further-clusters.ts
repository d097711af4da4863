import { studentTQuantile } from './student-t.js';

/** The chance of settling the question that the number is meant to give. */
const POWER = 0.8;
/** Beyond this many clusters more data is no answer. */
const MOST = 1_000_000;

/**
 * How many clusters in all would settle a one-sided question, were they like those at hand.
 *
 * The smallest m with m >= ((t_level + t_power) sd / mean)^2, both quantiles at m - 1 degrees of freedom
 * and power 0.8: the usual sample size of a one-sided t test (Chow, Shao and Wang, Sample Size Calculations
 * in Clinical Research, 3.1), with the observed effect and spread in place of assumed ones. It is a guide,
 * not a promise. null when the effect is zero or a million clusters would not do.
 */
export function clustersToSettle(mean: number, deviation: number, level: number): number | null {
  const effect = Math.abs(mean) / deviation;
  // t quantiles fall to the normal ones as m grows, so the answer lies just above the normal one.
  const least = clustersNeeded(MOST, effect, level);
  if (mean === 0 || least > MOST) return null;
  let clusters = Math.max(2, Math.floor(least));
  while (clusters < clustersNeeded(clusters, effect, level)) clusters += 1;
  return clusters;
}

function clustersNeeded(clusters: number, effect: number, level: number): number {
  const reach = studentTQuantile(level, clusters - 1) + studentTQuantile(1 - POWER, clusters - 1);
  return (reach / effect) ** 2;
}
