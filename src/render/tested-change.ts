import { isAbsolute, isRelative } from './limit-use.js';
import type { Measure } from './measure.js';

/** A change as a share of the baseline, or as an amount in the metric's unit. */
export type Terms = 'share' | 'amount';

/** A change with its interval, and the worst change that is allowed, all in the same terms. */
export interface TestedChange {
  readonly terms: Terms;
  readonly change: number;
  readonly interval: readonly [number, number];
  readonly limit: number | undefined;
}

/**
 * In what terms a change is told: in those of its limits; without a limit on the change milliseconds as an amount, all
 * else as a share; in the others where these are not known.
 */
export function changeTerms(measure: Measure): Terms {
  const { limits, unit, difference, relativeDifference } = measure;
  const changeLimits = limits.filter((limit) => !isAbsolute(limit));
  const wantsShare = changeLimits.length > 0 ? changeLimits.some(isRelative) : unit !== 'ms';
  if (wantsShare) return relativeDifference === undefined && difference !== undefined ? 'amount' : 'share';
  return difference === undefined && relativeDifference !== undefined ? 'share' : 'amount';
}

/** The interval of the change, in the terms in which the change is told. */
export function intervalOf(measure: Measure): readonly [number, number] | undefined {
  return changeTerms(measure) === 'share' ? measure.interval : measure.differenceInterval;
}

/** The change with the interval in its terms; undefined where the data were not tested in these terms. */
export function toTestedChange(measure: Measure): TestedChange | undefined {
  const terms = changeTerms(measure);
  const change = terms === 'share' ? measure.relativeDifference : measure.difference;
  const interval = intervalOf(measure);
  if (change === undefined || interval === undefined) return undefined;
  return { terms, change, interval, limit: limitOf(measure, terms) };
}

function limitOf({ limits, better }: Measure, terms: Terms): number | undefined {
  const kind = terms === 'share' ? 'max_relative_regression' : 'max_regression';
  const limit = limits.find((one) => one.kind === kind)?.value;
  return limit === undefined || better === 'lower' ? limit : -limit;
}
